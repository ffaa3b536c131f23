/** One line of the roster, as its columns say. */
export interface RosterLine {
  name: string;
  jobTitle: string;
  department: string;
  office: string;
  city: string;
  manager: string;
  hiredOn: string;
}

/**
 * The people of Microsoft's developer sample tenant.
 * Name | title | department | office | city | manager | hired on
 */
const sampleTenant = `
Patti Fernandez | President | Executive Management | 15/1102 | Seattle | | 2004-09-06
Debra Berger | Administrative Assistant | Executive Management | 18/2107 | Seattle | Patti Fernandez | 2016-05-02
Miriam Graham | VP Marketing | Marketing | 131/2103 | Seattle | Patti Fernandez | 2008-02-11
Megan Bowen | Marketing Manager | Marketing | 12/1110 | Seattle | Miriam Graham | 2014-03-17
Alex Wilber | Marketing Assistant | Marketing | 131/1104 | Seattle | Megan Bowen | 2023-01-09
Isaiah Langer | Web Marketing Manager | Marketing | 20/1101 | New York | Miriam Graham | 2017-08-21
Mallory Cortez | Content Writer | Marketing | 131/1108 | Montréal | Megan Bowen | 2021-04-12
Adele Vance | Retail Manager | Retail | 18/2111 | Seattle | Miriam Graham | 2011-06-13
Christie Cline | Buyer | Retail | 131/1105 | London | Adele Vance | 2019-10-07
Lynne Robbins | Planner | Retail | 20/1104 | New York | Adele Vance | 2018-01-15
Ben Walters | VP Sales | Sales | 19/3123 | New York | Patti Fernandez | 2009-11-02
Brian Johnson | Sales Representative | Sales | 19/3107 | Seattle | Ben Walters | 2022-02-14
Cameron White | Account Manager | Sales | 19/3115 | London | Ben Walters | 2015-07-20
Lee Gu | Director | Manufacturing | 23/3101 | Seattle | Patti Fernandez | 2006-04-03
Johanna Lorenz | Senior Engineer | Engineering | 23/2102 | Zürich | Irvin Sayers | 2012-09-10
Lidia Holloway | Product Manager | Engineering | 20/2107 | Seattle | Irvin Sayers | 2016-10-17
Irvin Sayers | Director of Engineering | Engineering | 23/2100 | Seattle | Patti Fernandez | 2010-01-18
Grady Archie | Designer | Research & Development | 19/2109 | New York | Henrietta Mueller | 2013-05-27
Henrietta Mueller | Development Manager | Research & Development | 18/1106 | Zürich | Lee Gu | 2012-03-05
Gerhart Moller | Process Engineer | Manufacturing | 23/3105 | Zürich | Lee Gu | 2003-10-20
Raul Razo | Quality Inspector | Manufacturing | 23/3109 | Seattle | Lee Gu | 2020-06-29
Nestor Wilke | Director | Operations | 36/2121 | Seattle | Patti Fernandez | 2009-03-23
Bianca Pisani | Logistics Planner | Operations | 36/2110 | Genève | Nestor Wilke | 2018-09-03
Allan Deyoung | IT Admin | IT | 18/1103 | Seattle | Nestor Wilke | 2013-12-02
Delia Dennis | Support Specialist | IT | 18/1109 | London | Allan Deyoung | 2024-03-11
Diego Siciliani | HR Manager | Human Resources | 14/1108 | Montréal | Patti Fernandez | 2011-02-28
Enrico Cattaneo | Attorney | Legal | 14/1102 | New York | Patti Fernandez | 2014-08-11
Joni Sherman | Paralegal | Legal | 20/1109 | New York | Enrico Cattaneo | 2017-11-06
Emily Braun | Budget Analyst | Finance | 97/2302 | London | Camille Rousseau | 2015-04-20
Pradeep Gupta | Accountant | Finance | 98/2202 | Bengaluru | Camille Rousseau | 2019-05-13
`;

/** Colleagues made up to fill the company. */
const invented = `
Camille Rousseau | Finance Director | Finance | 41/2101 | Paris | Patti Fernandez | 2010-09-13
Thomas Lefèvre | Controller | Finance | 41/2104 | Paris | Camille Rousseau | 2016-02-01
Hana Yamamoto | Auditor | Finance | 72/1203 | Tokyo | Camille Rousseau | 2021-07-05
Amélie Girard | Learning Specialist | Human Resources | 41/1107 | Paris | Diego Siciliani | 2019-01-21
Nadia Bouchard | HR Business Partner | Human Resources | 55/1102 | Montréal | Diego Siciliani | 2014-06-16
Oliver Bennett | Recruiter | Human Resources | 30/1104 | London | Diego Siciliani | 2022-09-26
Mathieu Tremblay | Campaign Planner | Marketing | 55/1206 | Montréal | Megan Bowen | 2018-03-19
Chloé Martin | Brand Designer | Marketing | 41/1203 | Paris | Isaiah Langer | 2020-11-02
Farah Mansour | Partner Manager | Sales | 64/1101 | Cairo | Ben Walters | 2013-01-14
Youssef Haddad | Sales Engineer | Sales | 64/1105 | Cairo | Farah Mansour | 2021-02-22
Julien Moreau | Key Account Manager | Sales | 41/1301 | Paris | Ben Walters | 2012-10-08
Sofia Marchetti | Sales Representative | Sales | 30/1207 | London | Julien Moreau | 2023-06-12
Ananya Rao | Engineering Manager | Engineering | 88/3101 | Bengaluru | Irvin Sayers | 2011-08-01
Rohan Iyer | Software Engineer | Engineering | 88/3105 | Bengaluru | Ananya Rao | 2020-01-20
Priya Nair | Test Engineer | Engineering | 88/3108 | Bengaluru | Ananya Rao | 2022-05-09
Kenji Sato | Site Reliability Engineer | Engineering | 72/2101 | Tokyo | Ananya Rao | 2017-04-10
Lucas Dubois | Software Engineer | Engineering | 41/2203 | Paris | Johanna Lorenz | 2019-09-16
Emma Keller | Systems Engineer | Engineering | 50/2104 | Zürich | Johanna Lorenz | 2024-01-15
Noah Fischer | Researcher | Research & Development | 50/2108 | Zürich | Henrietta Mueller | 2015-11-23
Inès Fontaine | Prototype Engineer | Research & Development | 41/2306 | Paris | Henrietta Mueller | 2023-03-06
Grace Okafor | User Researcher | Research & Development | 30/2102 | London | Henrietta Mueller | 2018-06-25
Hugo Lambert | Line Planner | Manufacturing | 51/1106 | Genève | Lee Gu | 2016-08-29
Martha Lindqvist | Procurement Specialist | Operations | 50/1103 | Zürich | Nestor Wilke | 2007-05-21
Omar Farouk | Operations Analyst | Operations | 64/1203 | Cairo | Nestor Wilke | 2020-10-12
Victor Nguyen | Security Analyst | IT | 18/1115 | Seattle | Allan Deyoung | 2016-12-05
Élodie Perrin | Business Analyst | IT | 55/1301 | Montréal | Allan Deyoung | 2013-07-08
Tom Whitaker | Store Manager | Retail | 30/1309 | London | Christie Cline | 2010-03-29
Daniela Ortiz | Visual Merchandiser | Retail | 131/1112 | New York | Adele Vance | 2022-11-14
Claire Beaumont | Compliance Officer | Legal | 41/1402 | Paris | Enrico Cattaneo | 2017-02-20
Rory Nguyen | Consultant | Human Resources | | Montréal | | 2025-06-02
`;

const linesOf = (table: string): RosterLine[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', jobTitle = '', department = '', office = '', city = '', manager = '', hiredOn = ''] =
        line.split('|').map((cell) => cell.trim());
      return { name, jobTitle, department, office, city, manager, hiredOn };
    });

export const roster: readonly RosterLine[] = [...linesOf(sampleTenant), ...linesOf(invented)];
