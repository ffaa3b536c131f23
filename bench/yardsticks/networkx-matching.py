"""Maximum-weight matching by NetworkX, the yardstick.

Reads graphs from standard input, one a line, as JSON lists of [u, v, weight]. Answers each with a line: weight and
cardinality of a matching of maximum weight, and of the heaviest among those with most edges.
"""

import json
import sys

import networkx


def graph_of(edges):
    graph = networkx.Graph()
    for u, v, weight in edges:
        if not graph.has_edge(u, v) or graph[u][v]["weight"] < weight:
            graph.add_edge(u, v, weight=weight)
    return graph


def solve(graph, most_edges):
    pairs = networkx.max_weight_matching(graph, maxcardinality=most_edges)
    weight = sum(graph[u][v]["weight"] for u, v in pairs)
    return {"weight": weight, "cardinality": len(pairs)}


for line in sys.stdin:
    graph = graph_of(json.loads(line))
    answer = {"heaviest": solve(graph, False), "mostEdges": solve(graph, True)}
    print(json.dumps(answer), flush=True)
