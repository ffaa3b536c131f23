/**
 * The skills people ask for in a company: English name | French name where it differs | other names | related skills.
 * The id is the English name in lower case with hyphens. Relatedness is mutual and counts in part when pairs are scored.
 */
export const skillLines = `
Python||py,python 3|data-analysis,machine-learning
JavaScript||js,ecmascript,node.js,nodejs|typescript,web-development
TypeScript||ts|web-development
Java||jvm,spring|c#,kotlin
Kotlin||android development|
C#||c sharp,csharp,.net,dotnet,asp.net|
C++||cpp,c plus plus|rust
Rust||rustlang|
Go|Go|golang|
Web development|Développement web|html,css,react,front end,front-end,frontend,développement front|
Mobile development|Développement mobile|ios,android,swift,flutter|kotlin
Software architecture|Architecture logicielle|system design,conception de systèmes|cloud-architecture,distributed-systems
Distributed systems|Systèmes distribués|microservices,event driven|cloud-architecture
Software testing|Test logiciel|testing,test automation,unit testing,tdd,tests,tests automatisés|quality-assurance
Code review|Revue de code|reviewing code,relecture de code|technical-writing
DevOps||ci/cd,continuous integration,intégration continue,jenkins,github actions|kubernetes,cloud-architecture,site-reliability
Site reliability|Fiabilité des services|sre,observability,monitoring,observabilité|incident-management
Kubernetes||k8s,docker,containers,conteneurs|cloud-architecture
Cloud architecture|Architecture cloud|azure,aws,amazon web services,google cloud,gcp,cloud,cloud computing|networking
Git||github,gitlab,version control,gestion de versions|code-review
Embedded systems|Systèmes embarqués|firmware,iot,internet of things,internet des objets|c++
Networking|Réseaux informatiques|computer networks,tcp/ip,cisco,réseaux|information-security
Information security|Sécurité de l'information|cybersecurity,cyber security,cybersécurité,infosec,it security,sécurité informatique|data-protection
PowerShell||scripting,bash,shell|microsoft-365-administration
Microsoft 365 administration|Administration Microsoft 365|m365,office 365,entra,active directory,exchange,intune|sharepoint
SharePoint||share point|knowledge-management
Power Automate||power platform,power apps,flow,low code,low-code,automation,automatisation|
IT service management|Gestion des services informatiques|itil,itsm,help desk,service desk,it support|incident-management
Incident management|Gestion des incidents|on-call,major incidents,astreinte|root-cause-analysis
SQL||structured query language,t-sql,sql server,postgresql,postgres,mysql,databases,bases de données|data-engineering,data-analysis
Data engineering|Ingénierie des données|etl,data pipelines,spark,databricks,data warehouse,entrepôt de données|cloud-architecture
Data analysis|Analyse de données|data analytics,analytics,data analyst,analyse des données|statistics,power-bi,excel
Data visualisation|Visualisation de données|data visualization,dataviz,tableau,charts|power-bi,data-analysis
Data governance|Gouvernance des données|data quality,master data,qualité des données|data-protection
Power BI||powerbi,dashboards,business intelligence,tableaux de bord,bi|excel
Excel||microsoft excel,spreadsheets,tableur,pivot tables,tableaux croisés|
Statistics|Statistiques|stats,r,spss,statistique|experiment-design
Experiment design|Plans d'expérience|a/b testing,ab testing,experimentation,tests a/b|user-research
Machine learning|Apprentissage automatique|ml,deep learning,data science,apprentissage machine|statistics,artificial-intelligence
Artificial intelligence|Intelligence artificielle|ai,ia,generative ai,ia générative,llm,large language models|prompt-writing
Prompt writing|Rédaction de prompts|prompt engineering,copilot,chatgpt,ingénierie de prompts|
UX design|Conception UX|ux,user experience,expérience utilisateur,ui,ui design,interaction design|user-research,prototyping,figma
User research|Recherche utilisateur|usability testing,user interviews,ux research,tests utilisateurs|market-research
Prototyping|Prototypage|mockups,wireframes,maquettes|figma,cad
Figma||sketch,adobe xd|
Design thinking||human centred design,co-design|facilitation,service-design
Service design|Conception de services|customer journey,parcours client|
Graphic design|Graphisme|illustrator,photoshop,indesign,canva,visual design,design graphique|brand-strategy
Accessibility|Accessibilité numérique|a11y,wcag,rgaa,accessibilité|ux-design
Technical writing|Rédaction technique|documentation,docs|writing
Product management|Gestion de produit|product owner,product manager,roadmap,chef de produit,feuille de route|agile,user-research,project-management
Project management|Gestion de projet|project manager,chef de projet,project planning,pmp,prince2,gestion de projets,management de projet|agile,programme-management,time-management
Programme management|Gestion de programme|program management,portfolio management,pmo,gestion de portefeuille|stakeholder-management
Agile|Agilité|scrum,kanban,scrum master,agile methods,méthodes agiles,safe|
Business analysis|Analyse métier|business analyst,requirements,recueil des besoins,cahier des charges|process-improvement,data-analysis
Process improvement|Amélioration des processus|continuous improvement,kaizen,amélioration continue,process mapping,bpm|lean-manufacturing,six-sigma
Change management|Conduite du changement|managing change,gestion du changement,accompagnement du changement,prosci|stakeholder-management,communication
Stakeholder management|Gestion des parties prenantes|managing stakeholders,parties prenantes|influencing
Problem solving|Résolution de problèmes|troubleshooting,résolution de problème|root-cause-analysis,critical-thinking
Root cause analysis|Analyse des causes|5 whys,fishbone,rca,ishikawa|six-sigma
Critical thinking|Esprit critique|analytical thinking,pensée critique,esprit d'analyse|decision-making
Decision making|Prise de décision|deciding,decisions,décision|
Strategy|Stratégie|business strategy,strategic planning,strategic thinking,planification stratégique|business-model-design
Business model design|Conception de modèles d'affaires|business model,modèle économique,business case,business plan|innovation
Innovation||intrapreneurship,intrapreneuriat,idea generation|design-thinking
Mergers and acquisitions|Fusions et acquisitions|m&a,fusions-acquisitions,due diligence|financial-analysis
Leadership||leading people,leading teams,diriger une équipe|people-management,coaching
People management|Management d'équipe|team management,managing people,management,encadrement,team leadership,gestion d'équipe|delegation,feedback
Remote team leadership|Management à distance|leading remote teams,managing remotely,équipes à distance,remote work|people-management
Delegation|Délégation|delegating,déléguer|
Feedback||giving feedback,donner du feedback,receiving feedback,rétroaction|difficult-conversations,coaching
Difficult conversations|Conversations difficiles|hard conversations,entretiens difficiles|conflict-resolution
Conflict resolution|Résolution de conflits|conflict management,mediation,médiation,gestion des conflits|de-escalation
Coaching||coach,accompagnement individuel|mentoring,active-listening
Mentoring|Mentorat|mentor,tutorat,peer mentoring|
Team building|Cohésion d'équipe|teambuilding,esprit d'équipe,teamwork,travail d'équipe|facilitation
Emotional intelligence|Intelligence émotionnelle|eq,empathy,empathie,self-awareness|active-listening
Active listening|Écoute active|listening,écoute|
Influencing|Influence|influencing without authority,persuasion,influence sans autorité|negotiation
Networking with people|Réseautage|professional networking,building a network,réseau professionnel|
Communication||communication skills,interpersonal skills,techniques de communication|writing,public-speaking
Public speaking|Prise de parole en public|speaking in public,speeches,prise de parole,oral,toastmasters|presentation-skills,storytelling
Presentation skills|Techniques de présentation|presenting,presentations,présentations,présenter|powerpoint
PowerPoint||slides,slide design,diapositives|
Storytelling|Narration|telling stories,mise en récit|copywriting
Writing|Rédaction|business writing,report writing,écriture,écrits professionnels|copywriting
Facilitation|Animation de réunions|workshops,workshop facilitation,running meetings,meetings,animation d'ateliers,ateliers,conduite de réunion|
Intercultural communication|Communication interculturelle|cross-cultural,interculturel,working across cultures|
Time management|Gestion du temps|prioritisation,prioritization,productivity,productivité,priorités,self-organisation|
Workload management|Gestion de la charge de travail|work-life balance,équilibre de vie|time-management
Career planning|Projet professionnel|career development,évolution de carrière,cv,resume|
Training delivery|Formation|teaching,trainer,training,formateur,enseigner|learning-design,facilitation
Learning design|Ingénierie pédagogique|instructional design,e-learning,elearning,digital learning|
Knowledge management|Gestion des connaissances|knowledge sharing,partage des connaissances,wiki|
Inclusion|Inclusion et diversité|diversity,equity and inclusion,dei,diversity and inclusion,diversité|
Recruiting|Recrutement|recruitment,talent acquisition,hiring,sourcing,embauche|interviewing
Interviewing|Conduite d'entretiens|job interviews,entretiens d'embauche,entretiens|
Onboarding|Intégration de nouveaux collègues|induction,intégration|
People analytics|Analytique RH|hr analytics,workforce planning,analyse rh|data-analysis
Employment law|Droit du travail|labour law,labor law,droit social|contract-law
Compensation and benefits|Rémunération et avantages|comp and ben,payroll,paie,rémunération|
Talent management|Gestion des talents|succession planning,performance reviews,gpec,entretiens annuels|people-management
Negotiation|Négociation|negotiating,negotiation skills,négocier|solution-selling
Solution selling|Vente de solutions|sales,selling,consultative selling,b2b sales,vente,vendre|prospecting,presentation-skills
Prospecting|Prospection|lead generation,cold calling,prospection commerciale|
Key account management|Gestion de grands comptes|account management,grands comptes,kam|customer-relationship
Customer relationship|Relation client|customer success,client relationship,relation clients|customer-service
CRM||salesforce,dynamics 365,hubspot,gestion de la relation client|
Pricing|Tarification|price setting,politique de prix|
Tendering|Réponse aux appels d'offres|rfp,bids,bid management,tenders,appels d'offres|writing
Partner management|Gestion de partenaires|channel sales,partnerships,partenariats|vendor-management
Customer service|Service client|customer support,customer care,support client|active-listening
De-escalation|Désamorçage de conflits|deescalation,complaint handling,réclamations|
Content marketing|Marketing de contenu|content creation,content strategy,création de contenu|copywriting,storytelling
Copywriting|Conception-rédaction|copywriter,web writing,rédaction web|
Social media|Réseaux sociaux|linkedin,community management,instagram|content-marketing
Search engine optimisation|Référencement naturel|seo,search engine optimization,référencement|web-analytics
Web analytics|Analyse d'audience web|google analytics,matomo,digital analytics|data-analysis
Digital marketing|Marketing numérique|online advertising,google ads,email marketing,growth marketing,marketing digital,marketing|social-media
Brand strategy|Stratégie de marque|branding,brand management,marque|
Market research|Études de marché|competitive analysis,customer insight,étude de marché,veille concurrentielle|
Event planning|Organisation d'événements|events,event management,événementiel|project-management
Video production|Production vidéo|video editing,filming,montage vidéo,premiere|photography
Photography|Photographie|photo|
Public relations|Relations publiques|pr,press relations,relations presse,media relations|crisis-communication
Crisis communication|Communication de crise|crisis management,gestion de crise|
Internal communication|Communication interne|employee communication,internal comms|writing
Merchandising|Marchandisage|visual merchandising,merchandisage|category-management
Category management|Gestion de catégories|assortment planning,assortiment|buying
Buying|Achats de collection|retail buying,acheteur|negotiation
Store operations|Exploitation de magasin|store management,retail operations,gestion de magasin|
Financial analysis|Analyse financière|financial modelling,financial modeling,finance,modélisation financière,valuation|excel,budgeting
Budgeting|Budget|budget management,budget planning,gestion budgétaire,élaboration budgétaire|forecasting,cost-accounting
Forecasting|Prévision|demand planning,sales forecast,prévisions|statistics
Accounting|Comptabilité|bookkeeping,general ledger,comptabilité générale|ifrs,cost-accounting
Cost accounting|Contrôle de gestion|controlling,management accounting,comptabilité analytique|
IFRS||gaap,us gaap,accounting standards,normes comptables|
Tax|Fiscalité|taxation,vat,tva,impôts|accounting
Treasury|Trésorerie|cash management,gestion de trésorerie|
Auditing|Audit|internal audit,audit interne,internal control,contrôle interne|risk-management,compliance
Risk management|Gestion des risques|enterprise risk,risk assessment,analyse des risques|
SAP||sap s/4hana,erp,pgi,s4hana|
Compliance|Conformité|regulatory affairs,ethics,affaires réglementaires,éthique|data-protection
Data protection|Protection des données|gdpr,rgpd,privacy,vie privée,dpo|
Contract law|Droit des contrats|contracts,contract management,contrats|legal-writing
Intellectual property|Propriété intellectuelle|patents,patent search,trademarks,brevets,marques déposées|
Legal research|Recherche juridique|case law,jurisprudence|legal-writing
Legal writing|Rédaction juridique|drafting contracts,rédaction d'actes|writing
Procurement|Achats|purchasing,strategic sourcing,approvisionnement|vendor-management,negotiation
Vendor management|Gestion des fournisseurs|supplier management,relation fournisseurs|
Supply chain|Chaîne d'approvisionnement|supply chain management,scm|logistics,forecasting
Logistics|Logistique|transport,warehousing,entreposage|inventory-management
Inventory management|Gestion des stocks|stock management,stocks|
Production planning|Planification de production|scheduling,ordonnancement|lean-manufacturing
Lean manufacturing|Production lean|lean,lean management,5s|six-sigma
Six Sigma||lean six sigma,dmaic,green belt,black belt|statistics
Quality assurance|Assurance qualité|quality management,qualité,iso 9001,quality control,contrôle qualité|
Occupational safety|Sécurité au travail|hse,ehs,workplace safety,prévention des risques|
CAD|CAO|autocad,solidworks,catia,dessin industriel|
Maintenance||predictive maintenance,maintenance prédictive,maintenance industrielle|
Energy management|Gestion de l'énergie|energy efficiency,efficacité énergétique|sustainability
Sustainability|Développement durable|esg,csr,rse,carbon accounting,bilan carbone,csrd|
English|Anglais|anglais professionnel,business english|
French|Français|fle,business french|
Spanish|Espagnol|castellano,español|
German|Allemand|deutsch|
Italian|Italien|italiano|
Portuguese|Portugais|português|
Dutch|Néerlandais|nederlands|
Arabic|Arabe||
Chinese|Chinois|mandarin|
Japanese|Japonais|日本語|
`;
