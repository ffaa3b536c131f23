// Maximum-weight matching by LEMON, the yardstick. Reads lines "u v w" from a file, prints one JSON object.
#include <lemon/matching.h>
#include <lemon/smart_graph.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

using Graph = lemon::SmartGraph;
using Weights = Graph::EdgeMap<long long>;

// Of this program alone: the maximum that getrusage tells begins with the process that started it.
static long peakMegabytes() {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;)
    if (word == "VmHWM:") {
      long kilobytes = 0;
      status >> kilobytes;
      return (kilobytes + 512) / 1024;
    }
  return -1;
}

int main(int count, char **arguments) {
  std::FILE *file = count == 2 ? std::fopen(arguments[1], "r") : nullptr;
  if (file == nullptr) {
    std::fprintf(stderr, "One file of lines \"u v w\", please.\n");
    return 2;
  }
  Graph graph;
  Weights weights(graph);
  std::vector<Graph::Node> nodes;
  int u = 0, v = 0;
  long long weight = 0;
  while (std::fscanf(file, "%d %d %lld", &u, &v, &weight) == 3) {
    while (nodes.size() <= static_cast<std::size_t>(u > v ? u : v)) nodes.push_back(graph.addNode());
    weights[graph.addEdge(nodes[u], nodes[v])] = weight;
  }
  std::fclose(file);

  const auto started = std::chrono::steady_clock::now();
  lemon::MaxWeightedMatching<Graph, Weights> matching(graph, weights);
  matching.run();
  const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - started;

  std::printf("{\"weight\":%lld,\"cardinality\":%d,\"milliseconds\":%.1f,\"peakMegabytes\":%ld}\n",
              static_cast<long long>(matching.matchingWeight()), matching.matchingSize(), taken.count(),
              peakMegabytes());
}
