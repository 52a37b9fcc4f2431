"""Words of ON@18 in English: needs, services, life events, shops and the question board."""

NEEDS = [
    ("papers", "Papers"),
    ("work", "Working"),
    ("study", "Studying"),
    ("money", "Money"),
    ("home", "A place to live"),
    ("health", "Health"),
    ("rights", "Rights and voting"),
    ("getting-around", "Getting around"),
    ("start", "Starting something"),
    ("volunteering", "Helping others"),
]

SERVICES = [
    {
        "key": "citizen-card",
        "slug": "citizen-card",
        "title": "Get or renew your Citizen Card",
        "lead": "It opens almost every door. Check the date on yours now, before you need it in a hurry.",
        "what_for": (
            "<p>It proves who you are. It also carries your tax, Social Security and health numbers.</p><p>You need"
            " it to vote, sit exams, sign a contract or open a bank account.</p>"
        ),
        "who": (
            "<p>People with Portuguese nationality. If you have another nationality, you use your passport or "
            "residence permit.</p>"
        ),
        "cost": (
            "<p>There is a fee, and it is higher if you are in a hurry. It changes, so check the official page "
            "before you go.</p>"
        ),
        "time": (
            "<p>You apply in one visit. The card comes some days later. There is an urgent option that costs more.</p>"
        ),
        "papers": [
            "Your old card, if you have it",
            "If you are under 18: check first whether a parent or guardian has to go with you",
        ],
        "online": (
            "<p>You can book a visit. Renewing online has conditions, and age is one of them. Young people nearly "
            "always have to go in person, for a new photo.</p>"
        ),
        "in_person": (
            "<p>At a registry office or a Citizen Shop. Some Citizen Spots do it too, but not for every age.</p>"
        ),
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://irn.justica.gov.pt",
        "link_text": "See how to apply on the IRN site",
        "help": "<p>A Citizen Shop or a PONTO JÁ shop will explain the steps.</p>",
        "mistakes": [
            "Letting it expire and noticing the day before an exam. Set a reminder six months ahead.",
            "Throwing away the letter with the codes. Keep it at home, away from the card.",
            ("Losing the card and telling nobody. Cancel it at once, so that nobody can use it in your name."),
        ],
        "needs": ["papers", "rights"],
        "ages": [0, None],
        "provider": "Institute of Registries and Notaries (IRN)",
    },
    {
        "key": "digital-mobile-key",
        "slug": "digital-mobile-key",
        "title": "Activate the Digital Mobile Key",
        "lead": "A PIN and your phone: you sign in to government sites and sign documents without paper.",
        "what_for": (
            "<p>You use it to sign in to the tax, Social Security, SNS 24 and many other sites, always with the "
            "same PIN.</p><p>It also signs documents, with the same value as ink.</p>"
        ),
        "who": (
            "<p>Anyone aged 16 or over with a Citizen Card. People of other nationalities can too, with the "
            "documents listed on the official page.</p>"
        ),
        "cost": "<p>It is free to activate and to use.</p>",
        "time": "<p>Allow about 15 minutes.</p>",
        "papers": [
            "A valid Citizen Card",
            "Your own mobile number and e-mail address",
        ],
        "online": (
            "<p>On the official site or in the app. There are several ways to prove it is you, such as the card's "
            "codes or your phone's camera.</p>"
        ),
        "in_person": "<p>At a Citizen Spot, a Citizen Shop, or when you apply for your Citizen Card.</p>",
        "by_phone": "<p>Citizen Line: <b>300 003 990</b>, on working days.</p>",
        "link": "https://www.autenticacao.gov.pt",
        "link_text": "Activate at autenticacao.gov.pt",
        "help": "<p>At a Citizen Spot, staff activate it with you at the desk.</p>",
        "mistakes": [
            "Using a parent's phone. Use your own number: that is where the codes arrive.",
            "Giving someone your PIN “just this once”. Whoever has it can sign as you.",
            "Tapping a link in a message that asks for the PIN. Type the official address yourself.",
        ],
        "needs": ["papers"],
        "ages": [16, None],
        "provider": "Agency for the Technological Reform of the State (ARTE)",
    },
    {
        "key": "passport",
        "slug": "passport",
        "title": "Get a passport",
        "lead": "For going further. Inside the European Union your Citizen Card is enough.",
        "what_for": "<p>To enter countries that do not accept the Citizen Card.</p>",
        "who": (
            "<p>People with Portuguese nationality, at any age. Before 18 you need permission from your parent or "
            "guardian.</p>"
        ),
        "cost": (
            "<p>There is a fee, which depends on how fast you need it. The official page gives today's price.</p>"
        ),
        "time": "<p>A few days. Urgent requests cost more.</p>",
        "papers": [
            "Citizen Card",
            "Your previous passport, if you have one",
            "Permission from your parent or guardian, if you are under 18",
        ],
        "online": "<p>You can book a visit. The application needs your photo and fingerprints.</p>",
        "in_person": "<p>At a registry office, at a Citizen Shop that offers it or, abroad, at a consulate.</p>",
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://irn.justica.gov.pt",
        "link_text": "See how to apply on the IRN site",
        "help": ("<p>The IRN desk answers questions. For visas, ask the embassy of the country you are visiting.</p>"),
        "mistakes": [
            ("Buying the ticket first. Check which document the country wants and how long it must stay valid."),
            (
                "Travelling under 18 without your parents and without papers. Carry a travel authorisation with a "
                "certified signature."
            ),
        ],
        "needs": ["papers", "getting-around"],
        "ages": [0, None],
        "provider": "Institute of Registries and Notaries (IRN)",
    },
    {
        "key": "change-address",
        "slug": "change-of-address",
        "title": "Change your address",
        "lead": "New home? Change your address once, and it is right for taxes, health and voting.",
        "what_for": (
            "<p>The address on your Citizen Card decides where you vote, where official letters go and which health"
            " centre is yours.</p>"
        ),
        "who": "<p>Anyone with a Citizen Card who has moved. Before 18, your parent or guardian does it.</p>",
        "cost": "<p>Changing only the address is usually free. You do not need a new card.</p>",
        "time": "<p>The request takes minutes. You often get a code by post to confirm it.</p>",
        "papers": [
            "Citizen Card and its codes, or your Digital Mobile Key",
            "The full address, with the postcode",
        ],
        "online": "<p>At gov.pt, with your Digital Mobile Key or with the card and a reader.</p>",
        "in_person": "<p>At a Citizen Spot, a Citizen Shop or a registry office.</p>",
        "by_phone": "<p>Citizen Line: <b>300 003 990</b>, on working days.</p>",
        "link": "https://www.gov.pt",
        "link_text": "Change your address at gov.pt",
        "help": "<p>At a Citizen Spot they help you make the request.</p>",
        "mistakes": [
            (
                "Making the request and forgetting the letter. If a code is asked for, nothing changes until you "
                "confirm it."
            ),
            "Leaving it to election week. The voters' register closes before each election.",
            (
                "Changing it only because you study elsewhere. Think first about where you want to vote and see a "
                "doctor."
            ),
        ],
        "needs": ["papers", "home", "rights"],
        "ages": [18, None],
        "provider": "Institute of Registries and Notaries (IRN)",
    },
    {
        "key": "criminal-record",
        "slug": "criminal-record",
        "title": "Get a criminal record certificate",
        "lead": ("Some jobs, and any work with children, ask for it. Online, you nearly always get it right away."),
        "what_for": (
            "<p>It shows an employer or an organisation whether any convictions are recorded in your name.</p>"
        ),
        "who": "<p>Anyone aged 16 or over, for themselves.</p>",
        "cost": "<p>There is a small fee. Some purposes are free: the official page says which.</p>",
        "time": "<p>Online, it is nearly always immediate.</p>",
        "papers": [
            "Citizen Card or another identity document",
            "The exact purpose, in the words you were given",
        ],
        "online": (
            "<p>On the official site, with your Digital Mobile Key. You get a code to pass on to whoever asked.</p>"
        ),
        "in_person": "<p>At a court that offers it or at a Citizen Shop.</p>",
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://registocriminal.justica.gov.pt",
        "link_text": "Get the certificate",
        "help": "<p>First ask whoever wants it which purpose to choose.</p>",
        "mistakes": [
            "Choosing the wrong purpose. Work with children has its own certificate.",
            "Asking too early. The certificate expires: check for how long it is valid before you pay.",
        ],
        "needs": ["papers", "work", "volunteering"],
        "ages": [16, None],
        "provider": "Directorate-General for the Administration of Justice (DGAJ)",
    },
    {
        "key": "tax-number",
        "slug": "tax-number-and-password",
        "title": "Get a tax number and access to the tax site",
        "lead": "You already have the number, on your Citizen Card. What you need is a way into the tax site.",
        "what_for": (
            "<p>Your tax number (NIF) identifies you for taxes, contracts and invoices.</p><p>On the tax site you "
            "see your invoices, issue receipts and file your tax return.</p>"
        ),
        "who": "<p>Everyone living in Portugal. Without a Citizen Card, you ask for a NIF at a tax office.</p>",
        "cost": "<p>The number and the password cost nothing.</p>",
        "time": (
            "<p>With the Digital Mobile Key you get in now. The password usually comes by post, in a few days.</p>"
        ),
        "papers": [
            "Citizen Card, or passport and proof of address",
        ],
        "online": "<p>On the tax site: sign in with the Digital Mobile Key or ask for a password.</p>",
        "in_person": "<p>At a tax office or a Citizen Shop. Book before you go.</p>",
        "by_phone": "<p>Tax office: <b>217 206 707</b>, on working days.</p>",
        "link": "https://www.portaldasfinancas.gov.pt",
        "link_text": "Open the tax site",
        "help": "<p>At the tax office desk or, online, through the site's support.</p>",
        "mistakes": [
            "Keeping your old address. The password letter goes there, so change your address first.",
            "Never looking at your invoices. Check them now and then and sort the ones left pending.",
        ],
        "needs": ["papers", "money", "work"],
        "ages": [0, None],
        "provider": "Tax and Customs Authority (AT)",
    },
    {
        "key": "social-security-number",
        "slug": "social-security-number",
        "title": "Find your Social Security number",
        "lead": "You must have it before your first day at work. Look at the back of your Citizen Card.",
        "what_for": (
            "<p>The NISS records what you pay in and what you receive: sickness, unemployment, parental and family "
            "support.</p>"
        ),
        "who": (
            "<p>Anyone living or working in Portugal. If you have a Citizen Card, you nearly always have a number "
            "already.</p>"
        ),
        "cost": "<p>It is free.</p>",
        "time": "<p>If it is on your card, you have it now. If you must ask for it, allow some days.</p>",
        "papers": [
            "Citizen Card, or passport or residence permit",
        ],
        "online": (
            "<p>Sign up for Segurança Social Direta with your Digital Mobile Key. If you come from another country,"
            " you can ask for a number on the official site.</p>"
        ),
        "in_person": "<p>At a Social Security office, by appointment.</p>",
        "by_phone": "<p>Social Security line: <b>210 545 400</b>, on working days.</p>",
        "link": "https://www.seg-social.pt",
        "link_text": "Open the Social Security site",
        "help": ("<p>Your employer can explain too. Registering the contract is the company's job, not yours.</p>"),
        "mistakes": [
            "Paying someone to get you a number. Asking for it costs nothing.",
            ("Never checking that the company pays in. Look at Segurança Social Direta after your first month."),
        ],
        "needs": ["papers", "work", "money"],
        "ages": [0, None],
        "provider": "Social Security Institute",
    },
    {
        "key": "residence-permit",
        "slug": "residence-permit",
        "title": "Get or renew a residence permit",
        "lead": "From another country? This shows that you live here legally. Renew it before it runs out.",
        "what_for": (
            "<p>It gives you the right to live, study and work in Portugal, depending on the type of permit.</p>"
        ),
        "who": (
            "<p>People without Portuguese or European Union nationality. European Union citizens only register.</p>"
        ),
        "cost": ("<p>There are fees, and they change. Some people pay less or nothing: see the official page.</p>"),
        "time": "<p>It can take months. Keep every proof of your request.</p>",
        "papers": [
            "Valid passport",
            "Proof of address in Portugal",
            "Proof of study or work, depending on your case",
            "Before 18: permission and documents from your parent or guardian",
        ],
        "online": "<p>Some requests and renewals are made on the AIMA site. The page says which, today.</p>",
        "in_person": "<p>At an AIMA shop, by appointment.</p>",
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://aima.gov.pt",
        "link_text": "Open the AIMA site",
        "help": (
            "<p>Migrant support centres help for free, often in your language. The AIMA page says where they are.</p>"
        ),
        "mistakes": [
            ("Missing school or avoiding the doctor because you have no permit. Young people can study and get care."),
            ("Paying someone who promises an appointment. Appointments are made only through official channels."),
            "Thinking it all carries over at 18. Check whether your permit depends on your parents'.",
        ],
        "needs": ["papers", "rights"],
        "ages": [0, None],
        "provider": "Agency for Integration, Migration and Asylum (AIMA)",
    },
    {
        "key": "job-centre",
        "slug": "job-centre",
        "title": "Sign up at the job centre",
        "lead": "Finished studying and no job yet? Signing up opens offers, courses and internships.",
        "what_for": (
            "<p>You get job and training offers. Many schemes and internships are only for people who signed "
            "up.</p><p>The Youth Guarantee exists to offer you work, study, training or an internship quickly.</p>"
        ),
        "who": ("<p>People looking for work who may legally work: from 16, with the schooling the law asks for.</p>"),
        "cost": "<p>It is free.</p>",
        "time": "<p>Signing up online takes about 20 minutes. Then they book a talk with you.</p>",
        "papers": [
            "Citizen Card or residence document",
            "Tax number and Social Security number",
            "Proof of your studies",
        ],
        "online": (
            "<p>On the IEFP services site (iefponline), with your Digital Mobile Key or Social Security password.</p>"
        ),
        "in_person": (
            "<p>At your local job centre. In the Azores and Madeira, at the regional employment service.</p>"
        ),
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://www.iefp.pt",
        "link_text": "Open the IEFP site",
        "help": ("<p>Employment support offices, in many parish councils and associations, help with your CV.</p>"),
        "mistakes": [
            "Missing an appointment they called you to. If you cannot go, tell them before and say why.",
            "Saying “I'll do anything”. Bring two or three ideas and the offers will fit better.",
        ],
        "needs": ["work", "money"],
        "ages": [16, None],
        "provider": "Institute for Employment and Vocational Training (IEFP)",
    },
    {
        "key": "internship",
        "slug": "supported-internship",
        "title": "Do a paid internship supported by IEFP",
        "lead": "A company takes you in, you learn the job and you get a monthly grant.",
        "what_for": (
            "<p>It is a first real experience, with guidance, a grant and insurance. The state pays part of it to "
            "the company.</p>"
        ),
        "who": (
            "<p>Young people without a job who signed up at the job centre. Age and study rules differ between "
            "programmes.</p>"
        ),
        "cost": "<p>You pay nothing. You receive a grant: the official page gives today's value.</p>",
        "time": "<p>The internship lasts some months. Approving the company's application takes weeks.</p>",
        "papers": [
            "Job centre registration",
            "Proof of your studies",
            "A bank account number (IBAN) in your name",
        ],
        "online": "<p>The company applies, on the IEFP site. You sign up and can look for offers there.</p>",
        "in_person": "<p>At your local job centre.</p>",
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://www.iefp.pt",
        "link_text": "See internships on the IEFP site",
        "help": "<p>Found a company that wants you? Get it to talk to the job centre.</p>",
        "mistakes": [
            "Starting work before approval. Wait: what you do before does not count.",
            "Signing up last. Without job centre registration, the company cannot choose you.",
        ],
        "needs": ["work"],
        "ages": [18, 35],
        "provider": "Institute for Employment and Vocational Training (IEFP)",
    },
    {
        "key": "work-rights",
        "slug": "contract-and-rights-at-work",
        "title": "Know your rights at work",
        "lead": "Contract, hours, holidays, payslip: what to read before you sign and where to complain.",
        "what_for": (
            "<p>ACT explains labour law and inspects companies. You can ask without naming yours.</p><p>If you "
            "study, there is student-worker status: adjusted hours and time off for exams.</p>"
        ),
        "who": (
            "<p>Anyone who works. You can work from 16, with the schooling the law asks for. Before 18, extra rules"
            " protect you.</p>"
        ),
        "cost": "<p>It is free.</p>",
        "time": "<p>Reading a contract calmly: half an hour. How soon ACT answers depends on the matter.</p>",
        "papers": [
            "Your contract and payslips",
            "Your hours, written down day by day",
            "Proof of enrolment, if you study",
        ],
        "online": "<p>The ACT site has answers, a calculator and a complaint form.</p>",
        "in_person": "<p>At an ACT office or, in some towns, at the Citizen Shop.</p>",
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://portal.act.gov.pt",
        "link_text": "Open the ACT site",
        "help": "<p>A trade union in your field can explain the contract too.</p>",
        "mistakes": [
            "Accepting “a few days' trial” unpaid. A trial period is work, and it is paid.",
            "Signing blank pages or a contract you have not read. Ask for a copy and take it home.",
            ("Issuing freelance receipts when you have a boss and fixed hours. Ask ACT if yours is really a contract."),
        ],
        "needs": ["work", "rights"],
        "ages": [16, None],
        "provider": "Authority for Working Conditions (ACT)",
    },
    {
        "key": "higher-education",
        "slug": "applying-to-university",
        "title": "Apply to university",
        "lead": ("Choices in order, a password and dates that don't wait. Start with the exams each course asks for."),
        "what_for": (
            "<p>The national competition decides who gets into each course at public universities and polytechnics.</p>"
        ),
        "who": (
            "<p>People who finished secondary school and sat the exams the course asks for. There are other routes:"
            " vocational courses, over-23s, international students.</p>"
        ),
        "cost": (
            "<p>Applying in the national competition is usually free. Exams, enrolment and tuition may cost: the "
            "official page has today's values.</p>"
        ),
        "time": (
            "<p>Applying takes an hour, once you have decided. Prepare months ahead, from the exam sign-up on.</p>"
        ),
        "papers": [
            "Application password, requested on the official site",
            "The form with your marks, given by your school",
            "Course prerequisites, if any",
            "Proof for a special quota, if it applies to you",
        ],
        "online": "<p>On the access site, on the dates of each phase.</p>",
        "in_person": "<p>Your secondary school and the university access offices help.</p>",
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://www.dges.gov.pt",
        "link_text": "Open the higher education access site",
        "help": "<p>Your school's guidance service helps you choose.</p>",
        "mistakes": [
            ("Ordering courses by entry mark and not by wish. The order is yours: put first what you really want."),
            ("Finding out in July that an exam is missing. Check entry exams before you sign up for exams."),
            "Getting in and not enrolling in time. Without enrolment you lose the place.",
        ],
        "needs": ["study"],
        "ages": [17, None],
        "provider": "Institute for Higher Education (IES), formerly DGES",
    },
    {
        "key": "scholarship",
        "slug": "scholarship",
        "title": "Apply for a grant to study",
        "lead": "Can't your family pay for it all? The grant helps with fees and living costs.",
        "what_for": (
            "<p>Money to study in higher education, which you do not pay back. There is also support for living "
            "away from home or for a disability.</p><p>The rules changed recently and some support is automatic: "
            "read this year's official page.</p>"
        ),
        "who": (
            "<p>Students in public or private higher education whose household has a low income. The law says which"
            " nationalities and situations count.</p>"
        ),
        "cost": "<p>Applying is free.</p>",
        "time": "<p>The form takes under an hour with your papers ready. The answer may take weeks.</p>",
        "papers": [
            "Higher education access password",
            "Tax and Social Security numbers of everyone in your home",
            "A bank account number (IBAN) in your name",
            "Contract or receipt for your room, if you live away",
        ],
        "online": (
            "<p>On the official site, in the grants platform. You can apply when you apply to the course, before "
            "you know the result.</p>"
        ),
        "in_person": "<p>At the student support services of your university or polytechnic.</p>",
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://www.dges.gov.pt",
        "link_text": "See grants on the official site",
        "help": "<p>Student support services do the sums with you. The official site has a calculator.</p>",
        "mistakes": [
            "Not applying because you assume you don't qualify. Try the calculator: it takes minutes.",
            ("Forgetting a document and not reading e-mail. If they ask for more papers, the deadline is short."),
            "Thinking the grant renews itself. Check every year whether you must apply again.",
        ],
        "needs": ["study", "money"],
        "ages": [17, None],
        "provider": "Institute for Higher Education (IES), formerly DGES",
    },
    {
        "key": "student-housing",
        "slug": "student-housing",
        "title": "Get a room in a student residence",
        "lead": "Cheaper than a room in town, with people around you. There are few: ask on day one.",
        "what_for": (
            "<p>Universities and polytechnics have residences. Students with a grant come first and may get an "
            "extra allowance.</p>"
        ),
        "who": "<p>Students living far from home. Each institution has its own order of priority.</p>",
        "cost": "<p>You pay monthly. The price depends on the residence and on having a grant.</p>",
        "time": ("<p>Asking is quick. The answer comes near the start of classes, and there are waiting lists.</p>"),
        "papers": [
            "Proof of enrolment",
            "Proof of your family's address",
            "Grant request or decision, if you have one",
        ],
        "online": "<p>On the site of your institution's student support services.</p>",
        "in_person": "<p>At their desk, in the town where you will study.</p>",
        "by_phone": "<p>Call your institution's student support services. The number is on their site.</p>",
        "link": "https://www.dges.gov.pt",
        "link_text": "Start at the official site",
        "help": "<p>The students' union knows about rooms and warns about scams.</p>",
        "mistakes": [
            "Paying a deposit for a room you never saw. Visit it, or send someone you trust.",
            "Giving up because there is a waiting list. Places move in the first weeks: stay on it.",
        ],
        "needs": ["study", "home"],
        "ages": [17, None],
        "provider": "Higher education student support services",
    },
    {
        "key": "finish-school",
        "slug": "finish-secondary-school",
        "title": "Finish school another way",
        "lead": (
            "Ordinary school didn't work out? There are vocational courses, apprenticeships and Qualifica centres."
        ),
        "what_for": (
            "<p>Several routes give you the 12th year and a trade. From 18, what you already know how to do can "
            "count too.</p>"
        ),
        "who": (
            "<p>Young people after 9th grade, and adults. In Portugal school is compulsory until 18 or until you "
            "finish 12th grade.</p>"
        ),
        "cost": ("<p>Public education and Qualifica centres are free. Some courses help with transport and meals.</p>"),
        "time": (
            "<p>A vocational course takes three years. At a Qualifica centre, it depends on what you already know.</p>"
        ),
        "papers": [
            "Citizen Card or residence document",
            "Certificate of the last year you completed",
        ],
        "online": "<p>On the Qualifica site you can search for centres and courses near you.</p>",
        "in_person": "<p>At a school, an IEFP training centre or a Qualifica centre.</p>",
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://www.qualifica.gov.pt",
        "link_text": "Find a course",
        "help": "<p>Talk to your school's guidance service, even if you have already left.</p>",
        "mistakes": [
            ("Thinking a vocational course closes the door to university. It doesn't: it even has its own routes."),
            "Leaving with nowhere to go. Enrol in the new course before you leave the old one.",
        ],
        "needs": ["study", "work"],
        "ages": [15, None],
        "provider": "Institute of Education, Quality and Assessment (EduQA) and IEFP",
    },
    {
        "key": "erasmus",
        "slug": "erasmus-plus",
        "title": "Study or learn abroad with Erasmus+",
        "lead": "It isn't only for university. There are internships, vocational stays and youth exchanges.",
        "what_for": (
            "<p>You spend time in another country, studying, training or in a youth exchange, with a grant.</p>"
        ),
        "who": (
            "<p>Higher education and vocational students, and young people in groups. Each kind of action has its "
            "own ages.</p>"
        ),
        "cost": ("<p>You pay no tuition at the host school. The grant helps but does not always cover everything.</p>"),
        "time": "<p>Start a year ahead. Stays go from days to a school year.</p>",
        "papers": [
            "Citizen Card or passport",
            "European Health Insurance Card",
            "Signed learning agreement",
        ],
        "online": "<p>You apply through your school or association. The official site explains the actions.</p>",
        "in_person": "<p>At your school's Erasmus or international office, or at a PONTO JÁ shop.</p>",
        "by_phone": "<p>Call your school's international office.</p>",
        "link": "https://erasmus-plus.ec.europa.eu",
        "link_text": "Open the Erasmus+ site",
        "help": "<p>Talk to people who went: the students' union knows some.</p>",
        "mistakes": [
            "Choosing only for the beach. Check that your subjects will count when you return.",
            "Not going because of money. There is extra support for those with less: ask.",
        ],
        "needs": ["study", "volunteering", "getting-around"],
        "ages": [13, 30],
        "provider": "Erasmus+ National Agencies",
    },
    {
        "key": "family-allowance",
        "slug": "family-allowance",
        "title": "Keep the family allowance while you study",
        "lead": (
            "From 16 the allowance goes on only if you prove you study. There is also a grant for secondary school."
        ),
        "what_for": (
            "<p>It is monthly help for families with less income.</p><p>Secondary students in the lower brackets "
            "may also get a study grant.</p>"
        ),
        "who": (
            "<p>Children and young people living in Portugal, depending on household income. The age limit depends "
            "on your school year.</p>"
        ),
        "cost": "<p>Applying is free.</p>",
        "time": "<p>Proof of study takes minutes, once a year.</p>",
        "papers": [
            "The Social Security number of whoever is paid, and yours",
            "Proof of enrolment, if asked",
        ],
        "online": (
            "<p>On Segurança Social Direta. Whoever receives the allowance signs in and gives proof of study.</p>"
        ),
        "in_person": "<p>At a Social Security office, by appointment.</p>",
        "by_phone": "<p>Social Security line: <b>210 545 400</b>, on working days.</p>",
        "link": "https://www.seg-social.pt",
        "link_text": "Open the Social Security site",
        "help": "<p>Your school office knows what is missing.</p>",
        "mistakes": [
            "Forgetting proof of study in summer. Without it, payment stops.",
            ("Not telling them you moved or that someone lost a job. Your bracket may change in your favour."),
        ],
        "needs": ["money", "study"],
        "ages": [0, 24],
        "provider": "Social Security Institute",
    },
    {
        "key": "basic-bank-account",
        "slug": "basic-bank-account",
        "title": "Open a bank account that costs next to nothing",
        "lead": "Banks must offer a simple, cheap account. It is called a basic bank account.",
        "what_for": "<p>You get your pay or grant, pay by card and make transfers, at a price the law limits.</p>",
        "who": (
            "<p>People with no other current account, with some exceptions. Before 18, ask the bank what it needs "
            "from your parent or guardian.</p>"
        ),
        "cost": "<p>There is a yearly maximum set by law. The Bank of Portugal site gives today's figure.</p>",
        "time": "<p>Opening an account takes about an hour at the branch.</p>",
        "papers": [
            "Citizen Card, or passport or residence permit",
            "Tax number",
            "Proof of address and, if you have it, of work or study",
        ],
        "online": "<p>Some banks open it in their app. Check that it really is the basic account.</p>",
        "in_person": "<p>At a branch of the bank you choose.</p>",
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://clientebancario.bportugal.pt",
        "link_text": "See the rules on the Bank Customer Website",
        "help": "<p>The Bank of Portugal takes complaints about banks.</p>",
        "mistakes": [
            "Taking the first “youth account” without reading. See the price after the promotion ends.",
            ("Lending your account to “move money” for someone. It may be a crime, and you answer for it."),
        ],
        "needs": ["money"],
        "ages": [16, None],
        "provider": "Bank of Portugal",
    },
    {
        "key": "tax-return",
        "slug": "tax-return-and-irs-jovem",
        "title": "File your tax return and use IRS Jovem",
        "lead": "Did you work last year? IRS Jovem lowers your tax in the first years, if you ask for it.",
        "what_for": (
            "<p>The return settles accounts: sometimes you get money back.</p><p>IRS Jovem leaves part of your work"
            " income untaxed. That part shrinks over the years.</p>"
        ),
        "who": (
            "<p>People who work, on a contract or freelance, and are no longer a dependant on the family's return. "
            "There is a maximum age and number of years.</p>"
        ),
        "cost": "<p>Filing is free. Filing late means a fine.</p>",
        "time": "<p>Half an hour, in spring. Many returns come already filled in.</p>",
        "papers": [
            "Tax number and password, or Digital Mobile Key",
            "Statement of what you were paid, from your employer",
            "Bank account number (IBAN)",
        ],
        "online": "<p>On the tax site. Check the amounts before you accept. Make sure IRS Jovem is selected.</p>",
        "in_person": "<p>At a tax office or, in many parish councils and Citizen Spots, with help.</p>",
        "by_phone": "<p>Tax office: <b>217 206 707</b>, on working days.</p>",
        "link": "https://www.portaldasfinancas.gov.pt",
        "link_text": "Open the tax site",
        "help": "<p>You can also ask your employer to apply IRS Jovem to your monthly pay.</p>",
        "mistakes": [
            ("Not knowing whether your family listed you on its return. Agree first: you can only be on one."),
            "Accepting the automatic return unread. See if a job or IRS Jovem is missing.",
            "Thinking small pay isn't worth it. If tax was taken, you may get it back.",
        ],
        "needs": ["money", "work"],
        "ages": [16, None],
        "provider": "Tax and Customs Authority (AT)",
    },
    {
        "key": "youth-card",
        "slug": "youth-card",
        "title": "Get the European Youth Card",
        "lead": "Discounts on travel, culture, sport and shops, here and in other European countries.",
        "what_for": "<p>You show the card and pay less in thousands of places, from youth hostels to trains.</p>",
        "who": "<p>Young people from 12 to 30. Before 16, your parent or guardian must agree.</p>",
        "cost": "<p>The digital version has been free. Other versions have a price: see the official site.</p>",
        "time": "<p>About 10 minutes.</p>",
        "papers": [
            "Citizen Card or residence document",
            "A photo of you",
        ],
        "online": "<p>On the official site or in the card's app.</p>",
        "in_person": "<p>A PONTO JÁ shop explains the versions. Some municipalities have their own youth card.</p>",
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://www.cartaojovem.pt",
        "link_text": "Open the Youth Card site",
        "help": "<p>Ask your town hall about a municipal youth card with more discounts.</p>",
        "mistakes": [
            "Having the card and not showing it. Always ask before you pay.",
            "Paying for a version without comparing. See first what the free one gives.",
        ],
        "needs": ["money", "getting-around"],
        "ages": [12, 30],
        "provider": "Movijovem",
    },
    {
        "key": "rent-support",
        "slug": "rent-support",
        "title": "Get help with your rent: Porta 65 Jovem",
        "lead": "The state pays part of your rent for a while. You can apply without waiting for a season.",
        "what_for": "<p>Monthly support for people renting: alone, as a couple or with friends.</p>",
        "who": (
            "<p>Adults up to a maximum age, with income within limits. You cannot own another home or be related to"
            " the landlord.</p>"
        ),
        "cost": "<p>Applying is free.</p>",
        "time": "<p>The application takes an hour. The answer takes weeks.</p>",
        "papers": [
            "Tax number and password of each person in the home",
            "Tax return or your latest payslips",
            "Rental contract, or the rent you are looking for",
            "Bank account number (IBAN)",
        ],
        "online": ("<p>On the housing site. You can apply before you have a contract, and know what to count on.</p>"),
        "in_person": "<p>Many town halls and PONTO JÁ shops explain the scheme.</p>",
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://www.portaldahabitacao.pt",
        "link_text": "Open the housing site",
        "help": "<p>See if your town hall has affordable rents or its own support.</p>",
        "mistakes": [
            "Renting without a registered contract. Without registration at the tax office, no support.",
            "Counting on it in month one. Save enough for the first rents.",
            "Forgetting to renew. Support is for a set time and you must ask again.",
        ],
        "needs": ["home", "money"],
        "ages": [18, 35],
        "provider": "Institute for Housing and Urban Rehabilitation (IHRU)",
    },
    {
        "key": "rental-contract",
        "slug": "rental-contract",
        "title": "Rent a room or a flat without surprises",
        "lead": ("Written contract, monthly receipt, registered at the tax office. With these three, you have rights."),
        "what_for": (
            "<p>The contract says what you pay, for how long and what happens if someone wants out. Once "
            "registered, it opens support and tax deductions.</p>"
        ),
        "who": "<p>Anyone renting a room or a flat. Before 18, your parent or guardian signs.</p>",
        "cost": (
            "<p>Registering is the landlord's job and tax. You pay the rent and a deposit, which the law limits.</p>"
        ),
        "time": "<p>Read the contract overnight. The landlord has a deadline to register it.</p>",
        "papers": [
            "Identity document and tax number",
            "Contract signed by both sides",
            "Photos of the place on the day you move in",
        ],
        "online": (
            "<p>On the tax site you can see if it is registered. If the landlord missed the deadline, you can "
            "report it yourself.</p>"
        ),
        "in_person": "<p>At a tax office, by appointment.</p>",
        "by_phone": "<p>Tax office: <b>217 206 707</b>, on working days.</p>",
        "link": "https://www.portaldasfinancas.gov.pt",
        "link_text": "Open the tax site",
        "help": "<p>Tenants' associations and justices of the peace help when there is a dispute.</p>",
        "mistakes": [
            "Sending money to “hold” a place you only saw in photos. It is a classic scam: visit first.",
            "Giving up receipts for a discount. Without receipts you have no support and no proof.",
            "Leaving without notice. The contract says how much notice to give, in writing.",
        ],
        "needs": ["home", "rights"],
        "ages": [18, None],
        "provider": "Tax and Customs Authority (AT)",
    },
    {
        "key": "social-tariff",
        "slug": "social-tariff",
        "title": "Pay less for electricity and gas",
        "lead": (
            "Low income and the electricity in your name? The social tariff cuts your bill, usually without asking."
        ),
        "what_for": (
            "<p>A discount on electricity and gas for low-income homes. There is also a social internet tariff and,"
            " in many places, one for water.</p>"
        ),
        "who": ("<p>People who get certain Social Security support or have a low income, and live in the home.</p>"),
        "cost": "<p>It is free.</p>",
        "time": "<p>For electricity and gas it is normally automatic. If it isn't on your bill, ask.</p>",
        "papers": [
            "Electricity or gas contract in your name",
            "Tax number, the same in both places",
            "Proof of income or support, if asked",
        ],
        "online": (
            "<p>The official site explains the conditions. The internet one is requested from your provider.</p>"
        ),
        "in_person": "<p>At your energy company's desk.</p>",
        "by_phone": "<p>Call your energy company: the number is on the bill.</p>",
        "link": "https://www.dgeg.gov.pt",
        "link_text": "Open the DGEG site",
        "help": "<p>A consumer association or the parish council will help you read the bill.</p>",
        "mistakes": [
            "Leaving the contract in the last tenant's name. The discount works only in yours.",
            "Switching company on the doorstep. Compare first on the regulator's (ERSE) tool.",
        ],
        "needs": ["home", "money"],
        "ages": [18, None],
        "provider": "Directorate-General for Energy and Geology (DGEG)",
    },
    {
        "key": "family-doctor",
        "slug": "family-doctor",
        "title": "Get a health number and a family doctor",
        "lead": ("Your health centre is the way in. See that your registration is active and has the right address."),
        "what_for": (
            "<p>For appointments, vaccines, prescriptions and tests. Your health centre sends you to hospital if "
            "needed.</p>"
        ),
        "who": (
            "<p>Anyone living in Portugal. Children and young people have a right to care, whatever their papers.</p>"
        ),
        "cost": "<p>Registering is free and so, as a rule, are appointments at the health centre.</p>",
        "time": (
            "<p>You register on the day. A family doctor may take time: until then there are other appointments.</p>"
        ),
        "papers": [
            "Citizen Card, or passport or residence permit",
            "Proof of address",
            "Vaccination record, if you come from another country",
        ],
        "online": (
            "<p>On the SNS 24 site or app you see prescriptions, tests and vaccines, and book appointments.</p>"
        ),
        "in_person": "<p>At the health centre for your address.</p>",
        "by_phone": "<p>SNS 24: <b>808 24 24 24</b>, at any hour. In an emergency, <b>112</b>.</p>",
        "link": "https://www.sns.gov.pt",
        "link_text": "Open the SNS site",
        "help": "<p>The health centre desk helps. Studying away? Ask how to be seen there.</p>",
        "mistakes": [
            ("Going to the emergency room for everything. Call SNS 24 first: you often solve it without the wait."),
            "Not going for years. Your registration may become inactive: check it now and then.",
            (
                "Thinking your parents will hear it all. As a rule, appointments are confidential: say you want to "
                "go in alone."
            ),
        ],
        "needs": ["health", "papers"],
        "ages": [0, None],
        "provider": "National Health Service (SNS)",
    },
    {
        "key": "sns-24",
        "slug": "sns-24",
        "title": "Call SNS 24",
        "lead": "Not sure if it's serious? 808 24 24 24, at any hour. If a life is in danger, 112.",
        "what_for": (
            "<p>Nurses listen, tell you what to do and where to go. There is psychological counselling too.</p>"
        ),
        "who": "<p>Anyone, for themselves or for someone else.</p>",
        "cost": "<p>The service is free. The call, if charged, follows your phone plan.</p>",
        "time": "<p>At any hour, every day. The wait depends on demand.</p>",
        "papers": [
            "Your health number, if you know it",
            "The names of any medicines you take",
        ],
        "online": "<p>On the SNS 24 site and app. Sign language users have a video call.</p>",
        "in_person": "<p>There are SNS 24 desks in many parish councils and associations.</p>",
        "by_phone": "<p>SNS 24: <b>808 24 24 24</b>, at any hour. In an emergency, <b>112</b>.</p>",
        "link": "https://www.sns24.gov.pt",
        "link_text": "Open SNS 24",
        "help": "<p>If your Portuguese isn't fluent, say your language at the start.</p>",
        "mistakes": [
            "Calling SNS 24 when someone isn't breathing or has passed out. Call 112.",
            "Staying home, too embarrassed to ask. They have heard it all and do not judge.",
        ],
        "needs": ["health"],
        "ages": [0, None],
        "provider": "Shared Services of the Ministry of Health (SPMS)",
    },
    {
        "key": "mental-health",
        "slug": "mental-health",
        "title": "Talk to someone when your head isn't right",
        "lead": ("Anxiety, sadness, no sleep, wanting to disappear: someone can listen today, free and in private."),
        "what_for": (
            "<p>To be heard by someone who knows and, if needed, to get psychology or psychiatry appointments.</p>"
        ),
        "who": "<p>Anyone. You can call for yourself or because you fear for someone.</p>",
        "cost": "<p>Public helplines and IPDJ support are free. So, as a rule, is the health centre.</p>",
        "time": "<p>By phone, now. An appointment may take time: ask now and use the helplines meanwhile.</p>",
        "papers": [
            "None, to talk. For an appointment, your health number",
        ],
        "online": "<p>SNS 24 has information and lists where to get support.</p>",
        "in_person": (
            "<p>At the health centre, or your school or university psychologist. At a PONTO JÁ shop, ask about the "
            "Cuida-te programme.</p>"
        ),
        "by_phone": (
            "<p>Suicide prevention line: <b>1411</b>, free, at any hour. SNS 24 psychological counselling: <b>808 "
            "24 24 24</b>. In danger, <b>112</b>.</p>"
        ),
        "link": "https://www.sns24.gov.pt",
        "link_text": "See support on SNS 24",
        "help": "<p>Tell an adult you trust: “I'm not well and I need help”. That is enough to start.</p>",
        "mistakes": [
            "Waiting until you can't take it. Talk when it starts to be hard.",
            ("Keeping quiet when a friend talks about dying. Call with them or for them: it isn't betrayal."),
            "Stopping medication because you feel better. Ask whoever prescribed it first.",
        ],
        "needs": ["health"],
        "ages": [12, None],
        "provider": "National Health Service (SNS) and IPDJ",
    },
    {
        "key": "contraception",
        "slug": "contraception",
        "title": "Contraception and sexual health",
        "lead": "Appointments, condoms and the pill at no cost, at any age and in private.",
        "what_for": "<p>To choose a method, test for infections and ask questions, sexually active or not.</p>",
        "who": "<p>Anyone, of any gender and age. You do not need to go with your parents.</p>",
        "cost": "<p>In the SNS, family planning appointments and methods are free.</p>",
        "time": "<p>Emergency contraception is urgent: the sooner, the better it works.</p>",
        "papers": [
            "Your health number, if you have it",
        ],
        "online": "<p>The SNS 24 site explains the methods and where to go.</p>",
        "in_person": (
            "<p>At the health centre: ask for “family planning”. Pharmacies also sell the emergency pill without a "
            "prescription.</p>"
        ),
        "by_phone": "<p>SNS 24: <b>808 24 24 24</b>, at any hour. In an emergency, <b>112</b>.</p>",
        "link": "https://www.sns24.gov.pt",
        "link_text": "Open SNS 24",
        "help": (
            "<p>IPDJ's Cuida-te programme gives confidential support. Free, anonymous HIV tests: SNS 24 says where.</p>"
        ),
        "mistakes": [
            (
                "Waiting out a late period. Test now: if you are pregnant, the law gives you options, with short "
                "deadlines."
            ),
            "Using only the pill. It prevents pregnancy, but only condoms prevent infections.",
            "Giving in because “if you loved me…”. You can say no, always, even halfway.",
        ],
        "needs": ["health", "rights"],
        "ages": [12, None],
        "provider": "National Health Service (SNS)",
    },
    {
        "key": "disability-certificate",
        "slug": "disability-certificate",
        "title": "Get the multi-purpose disability certificate",
        "lead": "A disability or long-term illness? This paper opens support at school, at work and in taxes.",
        "what_for": (
            "<p>It proves your degree of disability. You use it for Social Security support, reserved university "
            "places and tax benefits.</p>"
        ),
        "who": "<p>People with a disability or an illness with lasting effects.</p>",
        "cost": "<p>There may be a fee, which changes, and exemptions. Ask at the health centre.</p>",
        "time": "<p>A medical board assesses you. It can take months: ask early.</p>",
        "papers": [
            "Identity document and health number",
            "Recent medical reports and tests",
        ],
        "online": "<p>The SNS 24 site explains the steps. In some cases you can apply there.</p>",
        "in_person": "<p>At the health centre for your address.</p>",
        "by_phone": "<p>SNS 24: <b>808 24 24 24</b>, at any hour. In an emergency, <b>112</b>.</p>",
        "link": "https://www.sns24.gov.pt",
        "link_text": "See how to apply",
        "help": "<p>Inclusion desks, in many town halls and in Social Security, explain your rights.</p>",
        "mistakes": [
            "Going to the board with old reports. Ask for new ones first.",
            "Asking only when you apply to university. Start a year ahead.",
            "Letting it expire. Ask for reassessment before, and keep the proof.",
        ],
        "needs": ["health", "rights", "money"],
        "ages": [0, None],
        "provider": "National Health Service (SNS)",
    },
    {
        "key": "voting",
        "slug": "voting",
        "title": "Vote for the first time",
        "lead": "You don't need to sign up: at 18 you can vote. You only need to know where, and bring an ID.",
        "what_for": (
            "<p>You choose who decides: in your parish, town, country and Europe. Your vote counts as much as any "
            "other.</p>"
        ),
        "who": (
            "<p>People with Portuguese nationality who are 18 on election day. Registration is automatic if you "
            "live in Portugal. At 17 you are registered provisionally.</p><p>Citizens of the European Union and of "
            "some other countries can vote in local elections, if they register.</p>"
        ),
        "cost": "<p>It is free.</p>",
        "time": "<p>Two minutes to find out where. On the day it is usually quick.</p>",
        "papers": [
            "Citizen Card, or another official document with a recent photo",
        ],
        "online": "<p>Type your document number and date of birth, and see where you vote.</p>",
        "in_person": "<p>At your parish council.</p>",
        "by_phone": (
            "<p>There is a free SMS to <b>3838</b>: “RE”, space, document number without the final letters, space, "
            "date of birth (year, month, day).</p>"
        ),
        "link": "https://www.recenseamento.mai.gov.pt",
        "link_text": "Find out where I vote",
        "help": (
            "<p>The National Elections Commission answers questions and takes complaints. Voters who cannot see or "
            "vote unaided can have help.</p>"
        ),
        "mistakes": [
            "Moving and not changing your address. You vote where your card says: change it well ahead.",
            "Staying away because you are elsewhere. There is early voting, with a deadline to ask.",
            "Photographing the ballot. Voting is secret: leave your phone in your pocket.",
        ],
        "needs": ["rights"],
        "ages": [17, None],
        "provider": "Ministry of Internal Affairs (MAI)",
    },
    {
        "key": "defence-day",
        "slug": "national-defence-day",
        "title": "Attend National Defence Day",
        "lead": ("In the year you turn 18, National Defence sets a day for you. It is compulsory, for all genders."),
        "what_for": "<p>You learn what the Armed Forces do and how recruitment works, which is voluntary.</p>",
        "who": "<p>People with Portuguese nationality, in the year they turn 18.</p>",
        "cost": "<p>It is free. Lunch is provided, and transport too when needed.</p>",
        "time": "<p>One day. The notice says which, where and when.</p>",
        "papers": [
            "Citizen Card or passport",
        ],
        "online": (
            "<p>Find your name in the notices on the Defence One-Stop Desk. You can also ask there to be excused or"
            " for another date.</p>"
        ),
        "in_person": "<p>Notices are at your parish council and town hall. Living abroad? Ask at the consulate.</p>",
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://bud.gov.pt",
        "link_text": "See the notices",
        "help": "<p>The Defence One-Stop Desk answers questions. School and work must accept this absence.</p>",
        "mistakes": [
            "Waiting for a letter. Look for your name yourself, in the year you turn 18.",
            "Not showing up. There is a fine and it can block a public job: ask for another date.",
        ],
        "needs": ["rights"],
        "ages": [17, 19],
        "provider": "Ministry of National Defence",
    },
    {
        "key": "victim-support",
        "slug": "victim-support",
        "title": "Get help against violence",
        "lead": (
            "Checks your phone, humiliates you, hits you, threatens you with photos? It has a name and a way out."
        ),
        "what_for": (
            "<p>It covers violence in dating, at home, at school or online. Someone listens and explains your "
            "options. If needed, they find you a safe place.</p>"
        ),
        "who": "<p>Anyone, of any age, gender or nationality. Also those who saw it and want to help.</p>",
        "cost": "<p>It is free and confidential.</p>",
        "time": "<p>By phone, now.</p>",
        "papers": [
            "None. If you can, keep messages and photos as evidence",
        ],
        "online": (
            "<p>The CIG site lists support near you. If someone shares your images, the Safer Internet Helpline "
            "helps get them removed.</p>"
        ),
        "in_person": (
            "<p>At the police (PSP, GNR or PJ), the public prosecutor, a hospital or a victim support office.</p>"
        ),
        "by_phone": (
            "<p>In danger: <b>112</b>. Domestic and dating violence: <b>800 202 148</b>, free, at any hour. Victim "
            "support (APAV): <b>116 006</b>. Child helpline, under 18: <b>116 111</b>. Safer Internet: <b>800 21 90"
            " 90</b>.</p>"
        ),
        "link": "https://www.cig.gov.pt",
        "link_text": "See support on the CIG site",
        "help": (
            "<p>From 16 you can file a complaint yourself. Domestic and dating violence is a public crime: anyone "
            "can report it.</p>"
        ),
        "mistakes": [
            "Thinking jealousy is love. If it controls you, it isn't: talk to someone outside.",
            ("Paying someone who threatens to show your photos. Don't pay, don't delete the evidence, get help."),
            (
                "Washing yourself or your clothes after a sexual assault. Go to hospital or the police as soon as "
                "you can."
            ),
        ],
        "needs": ["rights", "health"],
        "ages": [0, None],
        "provider": "Commission for Citizenship and Gender Equality (CIG)",
    },
    {
        "key": "consumer-complaint",
        "slug": "consumer-complaint",
        "title": "Complain about a purchase or service",
        "lead": "Broken product, gym that won't let you leave, cancelled concert: the complaints book is yours.",
        "what_for": "<p>The company must answer, and your complaint goes to whoever inspects it.</p>",
        "who": "<p>Anyone who buys something or uses a service.</p>",
        "cost": "<p>Complaining is free.</p>",
        "time": "<p>About 10 minutes. The company has a deadline, set by law, to answer.</p>",
        "papers": [
            "Invoice or proof of purchase",
            "Messages and photos of the problem",
        ],
        "online": "<p>In the online Complaints Book. Keep the number.</p>",
        "in_person": "<p>Ask for the book in the shop. They must hand it over, right away, no questions.</p>",
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://www.livroreclamacoes.pt",
        "link_text": "Open the Complaints Book",
        "help": "<p>A consumer arbitration centre settles it out of court, for little or nothing.</p>",
        "mistakes": [
            "Throwing away invoices. Photograph them on the day.",
            "Thinking you can't return online purchases. As a rule you have 14 days, no reasons needed.",
            (
                "Insulting in the complaint. Give facts and dates, and say what you want: exchange, repair or money"
                " back."
            ),
        ],
        "needs": ["rights", "money"],
        "ages": [0, None],
        "provider": "Directorate-General for Consumers",
    },
    {
        "key": "ombudsman",
        "slug": "complaint-to-the-ombudsman",
        "title": "Complain about a public service",
        "lead": "A school, town hall or ministry treated you badly or won't answer? Someone is on your side.",
        "what_for": (
            "<p>The Ombudsman hears complaints against state services and recommends that they put things right.</p>"
        ),
        "who": "<p>Anyone, of any age and nationality. You do not need a lawyer.</p>",
        "cost": "<p>It is free.</p>",
        "time": "<p>Writing the complaint: half an hour. The answer depends on the case.</p>",
        "papers": [
            "Your story, in order and with dates",
            "Copies of what you asked and what they answered",
        ],
        "online": "<p>There is a form on the Ombudsman's site.</p>",
        "in_person": "<p>By letter, or at the public prosecutor's office, which forwards it.</p>",
        "by_phone": (
            "<p>The Ombudsman has a line for children and young people. The number is on the official page.</p>"
        ),
        "link": "https://www.provedor-jus.pt",
        "link_text": "File a complaint",
        "help": (
            "<p>Complain to the service first. In public services the complaints book is yellow, and it is online "
            "too.</p>"
        ),
        "mistakes": [
            "Expecting the Ombudsman to change a court ruling. It can't: for that you appeal in court.",
            "Letting other deadlines pass while you wait. The complaint does not stop them.",
        ],
        "needs": ["rights"],
        "ages": [0, None],
        "provider": "Ombudsman",
    },
    {
        "key": "youth-budget",
        "slug": "youth-participatory-budget",
        "title": "Propose and vote in a youth participatory budget",
        "lead": "An idea for your country, town or school? Public money is waiting for ideas like yours.",
        "what_for": (
            "<p>Young people propose projects, other young people vote, and the state, town hall or school carries "
            "out the winners.</p>"
        ),
        "who": (
            "<p>In the national Youth Participatory Budget, normally ages 14 to 30. Town halls and schools set "
            "their own.</p>"
        ),
        "cost": "<p>Taking part is free.</p>",
        "time": ("<p>Proposing: an afternoon well spent. Voting: two minutes. Carrying it out: months or more.</p>"),
        "papers": [
            "Identity document",
            "Your idea on one page: what, where, for whom and how much",
        ],
        "online": "<p>Editions have their own dates. The IPDJ site says if one is open.</p>",
        "in_person": "<p>At a PONTO JÁ shop, at the town hall or at your school.</p>",
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://ipdj.gov.pt",
        "link_text": "See on the IPDJ site",
        "help": "<p>Your Municipal Youth Council knows the way.</p>",
        "mistakes": [
            "Proposing an idea with no place or cost. Get help with the sums before you hand it in.",
            "Handing it in and vanishing. Votes don't come by themselves: tell everyone.",
        ],
        "needs": ["rights", "volunteering", "start"],
        "ages": [14, 30],
        "provider": "Portuguese Institute of Sport and Youth (IPDJ)",
    },
    {
        "key": "free-pass",
        "slug": "free-travel-pass",
        "title": "Get the free travel pass for young people",
        "lead": "Under 18 or under 23: public transport at no cost, even if you don't study.",
        "what_for": "<p>A free monthly pass, for the area where you live or to get to school or work.</p>",
        "who": "<p>Young people up to 23, depending on the pass. Some long degrees allow longer.</p>",
        "cost": "<p>The pass is free. The card you load it on may cost a little.</p>",
        "time": "<p>The card takes a few days, or none. Then you load the pass every month.</p>",
        "papers": [
            "Citizen Card or residence document",
            "Proof of study or work, if you cross regions",
            "A photo, in some places",
        ],
        "online": "<p>In many areas you load it in your operator's app.</p>",
        "in_person": "<p>At your transport operator's ticket office.</p>",
        "by_phone": "<p>Call your transport operator.</p>",
        "link": "https://www.imt-ip.pt",
        "link_text": "See the rules on the IMT site",
        "help": "<p>Your town hall or intermunicipal community says which lines are included.</p>",
        "mistakes": [
            ("Having the pass and not tapping in. Always tap, even though it is free: otherwise there is a fine."),
            "Forgetting to load it on the 1st. Set a reminder at the end of the month.",
            "Thinking it works on every train. See which trains and areas it covers.",
        ],
        "needs": ["getting-around", "money", "study"],
        "ages": [4, 23],
        "provider": "Institute for Mobility and Transport (IMT)",
    },
    {
        "key": "driving-licence",
        "slug": "driving-licence",
        "title": "Get your driving licence",
        "lead": "Car at 18, small motorbike at 16. School, theory, practice and plenty of calm.",
        "what_for": "<p>To drive a car, motorbike or moped, here and across the European Union.</p>",
        "who": (
            "<p>From 18 for cars. From 16 for mopeds and small motorbikes, with permission from your parent or "
            "guardian.</p>"
        ),
        "cost": (
            "<p>You pay the school, the medical certificate and the tests. Prices vary a lot: compare schools.</p>"
        ),
        "time": "<p>Allow some months.</p>",
        "papers": [
            "Identity document and tax number",
            "Medical certificate, which the doctor sends online",
            "Permission from your parent or guardian, if you are under 18",
        ],
        "online": "<p>The school handles enrolment. The IMT site does replacements and renewals.</p>",
        "in_person": "<p>At a driving school licensed by IMT.</p>",
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://www.imt-ip.pt",
        "link_text": "Open the IMT site",
        "help": "<p>Have a licence from another country? IMT says if you can use or exchange it.</p>",
        "mistakes": [
            "Choosing only by the lowest price. Ask what extra lessons and tests cost.",
            "Having “just one” drink. In your first years the alcohol limit is lower.",
            "Riding an e-scooter as if there were no rules. There are: find out first.",
        ],
        "needs": ["getting-around", "papers"],
        "ages": [16, None],
        "provider": "Institute for Mobility and Transport (IMT)",
    },
    {
        "key": "discover-eu",
        "slug": "discovereu",
        "title": "Win a rail pass across Europe",
        "lead": "Turn 18, answer a few questions and you may travel by train on a free pass.",
        "what_for": "<p>DiscoverEU gives travel passes and a discount card to 18-year-olds.</p>",
        "who": (
            "<p>18-year-olds who are nationals or residents of a participating country. Each round says which dates"
            " of birth it takes.</p>"
        ),
        "cost": "<p>The pass is free. Sleeping and eating are on you.</p>",
        "time": "<p>Applying takes 10 minutes. Rounds open only a few times a year.</p>",
        "papers": [
            "Identity document number",
        ],
        "online": "<p>Online only, on the European Youth Portal.</p>",
        "in_person": "<p>A PONTO JÁ shop explains the programme.</p>",
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://youth.europa.eu/discovereu",
        "link_text": "Open DiscoverEU",
        "help": (
            "<p>You can apply as a group, with friends. There is extra support for young people with disabilities.</p>"
        ),
        "mistakes": [
            "Finding out too late. It is only around 18: set an alert before your birthday.",
            "Forgetting the European health card. Ask for it first, free, from Social Security.",
        ],
        "needs": ["getting-around"],
        "ages": [17, 18],
        "provider": "European Commission",
    },
    {
        "key": "youth-association",
        "slug": "start-a-youth-association",
        "title": "Start a youth association",
        "lead": ("Theatre, robotics, surf or environment: with a group and statutes you can apply for real support."),
        "what_for": (
            "<p>The national register of youth associations (RNAJ) opens the door to support programmes and "
            "training.</p>"
        ),
        "who": (
            "<p>Groups made up mostly of young people. Informal groups, without statutes, can register too. From "
            "14, the law lets you found and lead an association without asking permission.</p>"
        ),
        "cost": "<p>Setting up the association has a fee, which changes. Registering in RNAJ is free.</p>",
        "time": "<p>With model statutes the association is born in a day. Registration takes some weeks.</p>",
        "papers": [
            "Identity documents of the founders",
            "Name, address and statutes",
            "Member list, with ages",
        ],
        "online": "<p>Registration in RNAJ is on the IPDJ site.</p>",
        "in_person": (
            "<p>At a registry office with “Associação na Hora”. For registration and support, at a PONTO JÁ shop.</p>"
        ),
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://ipdj.gov.pt",
        "link_text": "Open the IPDJ site",
        "help": "<p>Your district's federation of youth associations helps you start.</p>",
        "mistakes": [
            "Founding it before you do anything. Start as an informal group and try things out.",
            "Forgetting the tax office. An association has a tax number and duties, even with no money.",
        ],
        "needs": ["start", "volunteering", "rights"],
        "ages": [14, 30],
        "provider": "Portuguese Institute of Sport and Youth (IPDJ)",
    },
    {
        "key": "start-freelance",
        "slug": "go-freelance",
        "title": "Register as freelance and issue receipts",
        "lead": "Tutoring, editing video, playing at parties? Register before you get paid.",
        "what_for": "<p>Once registered, you issue receipts and work for yourself, all in order.</p>",
        "who": ("<p>Self-employed people old enough to work. Before 18, check with the tax office what is needed.</p>"),
        "cost": (
            "<p>Registering is free. You may owe income tax, VAT and Social Security, depending on what you earn. "
            "Beginners normally have a period without contributions.</p>"
        ),
        "time": "<p>About 20 minutes, on the tax site.</p>",
        "papers": [
            "Tax number and password, or Digital Mobile Key",
            "Bank account number (IBAN)",
            "An idea of what you will earn a year",
        ],
        "online": "<p>On the tax site: “início de atividade”. Social Security is told.</p>",
        "in_person": "<p>At a tax office, by appointment.</p>",
        "by_phone": "<p>Tax office: <b>217 206 707</b>, on working days.</p>",
        "link": "https://www.portaldasfinancas.gov.pt",
        "link_text": "Open the tax site",
        "help": "<p>Only one job? Ask about the “ato isolado”: you may not need to register.</p>",
        "mistakes": [
            "Picking the activity code at random. It decides what you pay: ask first.",
            "Spending all you get. Set part aside for tax, every month.",
            "Leaving it open and unused. Close it: that is free too.",
        ],
        "needs": ["start", "work", "money"],
        "ages": [16, None],
        "provider": "Tax and Customs Authority (AT)",
    },
    {
        "key": "create-company",
        "slug": "company-on-the-spot",
        "title": "Set up a company: Empresa na Hora",
        "lead": "You leave the desk with a company. But first, do your sums calmly.",
        "what_for": "<p>A company separates your money from the business's and lets you hire and have partners.</p>",
        "who": "<p>Adults, alone or with others.</p>",
        "cost": ("<p>Setting it up has a fee, which changes. Then there are accounting and taxes every month.</p>"),
        "time": "<p>About an hour at the desk, once you have chosen name and articles.</p>",
        "papers": [
            "Identity document and tax number of each person",
            "A name from the ready list, or an approved name",
            "A certified accountant, chosen or to be chosen straight after",
        ],
        "online": "<p>Empresa Online does the same on the internet, with your Digital Mobile Key.</p>",
        "in_person": "<p>At an Empresa na Hora desk, in registry offices and Citizen Shops.</p>",
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://justica.gov.pt",
        "link_text": "Open the Justice site",
        "help": (
            "<p>IEFP and IAPMEI have support for people creating their own job. Incubators help you test the idea.</p>"
        ),
        "mistakes": [
            "Creating a company to test an idea. Test first, as a freelance or in a project.",
            ("Joining with friends and agreeing nothing. Write down who does what and what happens if someone leaves."),
        ],
        "needs": ["start", "work"],
        "ages": [18, None],
        "provider": "Institute of Registries and Notaries (IRN)",
    },
    {
        "key": "volunteering",
        "slug": "youth-volunteering",
        "title": "Volunteer with IPDJ",
        "lead": "Forests, beaches, holiday camps, sport: a few weeks that count for life and for your CV.",
        "what_for": (
            "<p>IPDJ programmes place you in a project near you, with insurance and a certificate. Some give a "
            "small allowance.</p>"
        ),
        "who": (
            "<p>Young people, normally from 14 to 30. Each programme gives its ages. Before 18 you need permission.</p>"
        ),
        "cost": "<p>Taking part is free.</p>",
        "time": "<p>From a few days to some months. Summer sign-up opens in spring.</p>",
        "papers": [
            "Identity document and tax number",
            "Permission from your parent or guardian, if you are under 18",
        ],
        "online": "<p>On the IPDJ site you see open projects and sign up.</p>",
        "in_person": "<p>At a PONTO JÁ shop.</p>",
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://ipdj.gov.pt",
        "link_text": "See programmes on the IPDJ site",
        "help": "<p>Town halls and local volunteering banks look for people all year too.</p>",
        "mistakes": [
            "Signing up for everything and not going. Choose one project and turn up.",
            "Doing an employee's work for free. Volunteering does not replace a job: ask.",
        ],
        "needs": ["volunteering", "start"],
        "ages": [14, 30],
        "provider": "Portuguese Institute of Sport and Youth (IPDJ)",
    },
    {
        "key": "solidarity-corps",
        "slug": "european-solidarity-corps",
        "title": "Join the European Solidarity Corps",
        "lead": ("Months helping in another country, with travel, home and food paid. Or your own project, at home."),
        "what_for": (
            "<p>You volunteer full time without spending money you don't have. As a group you can also ask for "
            "support for a local project.</p>"
        ),
        "who": "<p>You register from 17 and take part from 18, normally up to 30.</p>",
        "cost": "<p>The programme pays travel, housing, meals, insurance and a little pocket money.</p>",
        "time": "<p>From two weeks to a year. Finding a project takes some months.</p>",
        "papers": [
            "An account on the European Youth Portal",
            "A short, honest presentation of yourself",
        ],
        "online": "<p>On the European Youth Portal you create a profile and look for projects.</p>",
        "in_person": "<p>At an accredited association near you or a PONTO JÁ shop.</p>",
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://youth.europa.eu/solidarity",
        "link_text": "Open the European Youth Portal",
        "help": "<p>The Eurodesk network informs you about living and helping abroad.</p>",
        "mistakes": [
            "Creating a profile and waiting. Write to organisations yourself, one by one.",
            "Paying an agency. The programme charges nothing.",
        ],
        "needs": ["volunteering", "getting-around"],
        "ages": [17, 30],
        "provider": "European Commission",
    },
    {
        "key": "give-blood",
        "slug": "give-blood",
        "title": "Give blood",
        "lead": "Already 18? In under an hour, without leaving your chair, you can save someone.",
        "what_for": "<p>Hospitals need blood every day. It cannot be made, only given.</p>",
        "who": "<p>Healthy people from 18, above a minimum weight. The team asks you questions first.</p>",
        "cost": "<p>You neither pay nor get paid.</p>",
        "time": "<p>About 30 to 45 minutes, snack included.</p>",
        "papers": [
            "Identity document with a photo",
        ],
        "online": "<p>The official site says where you can give near you.</p>",
        "in_person": "<p>At a blood centre, a hospital or a mobile session.</p>",
        "by_phone": "<p>The number is on the official page.</p>",
        "link": "https://www.ipst.pt",
        "link_text": "Open the IPST site",
        "help": "<p>Unsure because of an illness, a trip or a tattoo? Ask before you go.</p>",
        "mistakes": [
            "Going on an empty stomach. Eat something light first, and drink water.",
            "Hiding something in the talk. It is confidential and protects whoever receives.",
        ],
        "needs": ["volunteering", "health"],
        "ages": [18, None],
        "provider": "Portuguese Blood and Transplantation Institute (IPST)",
    },
]

EVENTS = [
    {
        "key": "eighteen",
        "slug": "turning-18",
        "title": "I turn 18",
        "lead": "Overnight, you sign for yourself. Here is what changes, what you must do and what can wait.",
        "steps": [
            {
                "title": "Get your card in order",
                "text": (
                    "<p>Check the date on your Citizen Card. You need it for almost everything below. Another "
                    "nationality? Check the date on your residence permit.</p>"
                ),
                "services": ["citizen-card", "residence-permit"],
            },
            {
                "title": "Activate your digital key",
                "text": (
                    "<p>The Digital Mobile Key lets you into the tax, Social Security and SNS 24 sites. Sign in to "
                    "each once and check your contact details.</p>"
                ),
                "services": ["digital-mobile-key", "tax-number", "social-security-number"],
            },
            {
                "title": "Find your Defence Day",
                "text": (
                    "<p>It is in the year you turn 18 and is compulsory for Portuguese nationals. See the date in "
                    "the notices.</p>"
                ),
                "services": ["defence-day"],
            },
            {
                "title": "Know where you vote",
                "text": (
                    "<p>You are already registered, if you are Portuguese and live here. Check the place and it's "
                    "done.</p>"
                ),
                "services": ["voting"],
            },
            {
                "title": "Check your health registration",
                "text": (
                    "<p>Now you decide about appointments and treatment. See that you are active at the health "
                    "centre.</p>"
                ),
                "services": ["family-doctor", "mental-health"],
            },
            {
                "title": "Have your own account",
                "text": "<p>For pay, a grant or pocket money. Compare prices before you sign.</p>",
                "services": ["basic-bank-account", "youth-card"],
            },
            {
                "title": "Choose the fun part",
                "text": (
                    "<p>A driving licence, a train across Europe, giving blood for the first time. None of it is "
                    "compulsory.</p>"
                ),
                "services": ["driving-licence", "discover-eu", "give-blood"],
            },
        ],
        "checklist": [
            "Citizen Card still valid",
            "Digital Mobile Key active",
            "Address and contacts right on government sites",
            "Defence Day found in the notices",
            "Polling place checked",
            "Family allowance: proof of study done, if you still study",
        ],
    },
    {
        "key": "first-job",
        "slug": "my-first-job",
        "title": "My first job",
        "lead": "Before you say yes: numbers, contract, payslip. Then turn up on time and don't get fooled.",
        "steps": [
            {
                "title": "Look for work with help",
                "text": "<p>The job centre has offers, courses and paid internships. Signing up is free.</p>",
                "services": ["job-centre", "internship"],
            },
            {
                "title": "Gather your numbers",
                "text": (
                    "<p>Your employer will ask for your tax and Social Security numbers. Both are on your Citizen "
                    "Card.</p>"
                ),
                "services": ["citizen-card", "tax-number", "social-security-number"],
            },
            {
                "title": "Get the papers they ask for",
                "text": (
                    "<p>An account number in your name, nearly always. A criminal record certificate, for some "
                    "jobs.</p>"
                ),
                "services": ["criminal-record", "basic-bank-account"],
            },
            {
                "title": "Read the contract before signing",
                "text": (
                    "<p>Look at pay, hours, place and end date. Offered freelance receipts instead? Understand the "
                    "difference first.</p>"
                ),
                "services": ["work-rights", "start-freelance"],
            },
            {
                "title": "Check that they pay in for you",
                "text": ("<p>After your first month, open Segurança Social Direta. You must see your pay there.</p>"),
                "services": ["social-security-number"],
            },
            {
                "title": "Pay less tax",
                "text": (
                    "<p>Ask your employer for IRS Jovem, or choose it when you file. Agree with your family who "
                    "declares you.</p>"
                ),
                "services": ["tax-return"],
            },
        ],
        "checklist": [
            "Tax and Social Security numbers at hand",
            "Bank account in your name",
            "Copy of the contract kept",
            "First payslip checked",
            "Contributions seen on Segurança Social Direta",
            "IRS Jovem requested or decided",
        ],
    },
    {
        "key": "university",
        "slug": "going-to-university",
        "title": "I'm going to university",
        "lead": "Exams, application, grant, room, pass. In this order it hurts less.",
        "steps": [
            {
                "title": "Choose, and see the exams",
                "text": "<p>Each course asks for entry exams. Check them before you sign up for exams.</p>",
                "services": ["higher-education", "finish-school"],
            },
            {
                "title": "Apply",
                "text": ("<p>Ask for the password early. Put courses in the order you want, not by entry mark.</p>"),
                "services": ["higher-education", "digital-mobile-key"],
            },
            {
                "title": "Ask for the grant at the same time",
                "text": "<p>Don't wait for the results. Try the calculator and gather your family's papers.</p>",
                "services": ["scholarship", "family-allowance", "disability-certificate"],
            },
            {
                "title": "Sort out a room",
                "text": (
                    "<p>Start with the residence. If you rent, visit the place and insist on a contract and "
                    "receipts.</p>"
                ),
                "services": ["student-housing", "rental-contract"],
            },
            {
                "title": "Travel for free",
                "text": "<p>Get the free pass, with proof of enrolment if you change region.</p>",
                "services": ["free-pass", "youth-card"],
            },
            {
                "title": "Look after yourself",
                "text": (
                    "<p>Know where to see a doctor in the new town. Think before changing your address: it also "
                    "changes where you vote.</p>"
                ),
                "services": ["family-doctor", "mental-health", "change-address"],
            },
            {
                "title": "Think further",
                "text": (
                    "<p>Prepare a term abroad a year ahead. Working and studying? Ask for student-worker status.</p>"
                ),
                "services": ["erasmus", "work-rights"],
            },
        ],
        "checklist": [
            "Entry exams checked",
            "Application password requested",
            "Courses in the order you want",
            "Grant requested",
            "Residence requested or contract read",
            "Enrolled before the deadline",
            "Pass loaded",
        ],
    },
    {
        "key": "own-place",
        "slug": "a-place-of-my-own",
        "title": "I want a place of my own",
        "lead": "A room, a flat, a house with friends. Do the sums first, sign next, change your address last.",
        "steps": [
            {
                "title": "Do the sums",
                "text": (
                    "<p>Add rent, electricity, water, internet and food. Apply to Porta 65 before you look, so you "
                    "know what to count on.</p>"
                ),
                "services": ["rent-support", "basic-bank-account"],
            },
            {
                "title": "Visit, and be wary",
                "text": ("<p>See the place before you pay. Photograph everything on the day you get the keys.</p>"),
                "services": ["rental-contract"],
            },
            {
                "title": "Sign and check it is registered",
                "text": (
                    "<p>A written contract and a receipt every month. See on the tax site whether the landlord "
                    "registered it.</p>"
                ),
                "services": ["rental-contract", "tax-number"],
            },
            {
                "title": "Put the electricity in your name",
                "text": (
                    "<p>That way you get the social tariff, if it applies. Keep the electricity, water and internet"
                    " contracts.</p>"
                ),
                "services": ["social-tariff", "consumer-complaint"],
            },
            {
                "title": "Change your address",
                "text": "<p>Once is enough: tax, health and voting are all put right.</p>",
                "services": ["change-address"],
            },
        ],
        "checklist": [
            "Monthly sums done, with a margin",
            "Place visited",
            "Contract read, signed and registered",
            "First-day photos kept",
            "Electricity, water and internet in your name",
            "Address changed and confirmed",
        ],
    },
    {
        "key": "start-something",
        "slug": "starting-something",
        "title": "I'm starting something",
        "lead": "A band, an association, a business, an idea for your area. Start small, with the right paper.",
        "steps": [
            {
                "title": "Choose the form",
                "text": (
                    "<p>For love and with others? Maybe an informal group or an association. For money? Go on to "
                    "freelance work.</p>"
                ),
                "services": ["youth-association", "volunteering"],
            },
            {
                "title": "Find support for the idea",
                "text": (
                    "<p>Participatory budgets and programmes pay for young people's projects. One well-written page"
                    " is enough to start.</p>"
                ),
                "services": ["youth-budget", "solidarity-corps"],
            },
            {
                "title": "Test it by yourself",
                "text": (
                    "<p>Sell the first thing, do the first job. Before the payment, register with the tax office.</p>"
                ),
                "services": ["start-freelance", "tax-number"],
            },
            {
                "title": "Keep the money apart",
                "text": (
                    "<p>Use an account just for the project and keep every invoice. Know when your contributions "
                    "begin.</p>"
                ),
                "services": ["basic-bank-account", "social-security-number"],
            },
            {
                "title": "Only then, the company",
                "text": (
                    "<p>Once there are customers and partners, a company protects you. Write the rules with whoever"
                    " joins.</p>"
                ),
                "services": ["create-company"],
            },
        ],
        "checklist": [
            "The idea on one page",
            "Three people who want to use it",
            "Form chosen: group, association, freelance or company",
            "Support checked at IPDJ and the town hall",
            "Accounts kept apart from yours",
        ],
    },
    {
        "key": "my-health",
        "slug": "my-health",
        "title": "My health",
        "lead": "Your body, your head, your questions. What you say in an appointment stays there.",
        "steps": [
            {
                "title": "See that you are registered",
                "text": "<p>Check your health number and health centre. Install the SNS 24 app.</p>",
                "services": ["family-doctor"],
            },
            {
                "title": "Know who to call",
                "text": "<p>Doubts: 808 24 24 24. Life in danger: 112. Save both numbers now.</p>",
                "services": ["sns-24"],
            },
            {
                "title": "Talk about what weighs on you",
                "text": (
                    "<p>You needn't hit bottom to ask for help. There are lines at any hour and free support for "
                    "young people.</p>"
                ),
                "services": ["mental-health"],
            },
            {
                "title": "Sort out sexual health without fear",
                "text": "<p>Appointments, condoms and tests at no cost. In an emergency, every hour counts.</p>",
                "services": ["contraception"],
            },
            {
                "title": "Ask for the support that is yours",
                "text": (
                    "<p>Living with a disability or lasting illness? The certificate opens support at school and "
                    "work.</p>"
                ),
                "services": ["disability-certificate"],
            },
            {
                "title": "If someone hurts you",
                "text": "<p>It is not your fault, and you need not prove anything to be heard. Call.</p>",
                "services": ["victim-support"],
            },
        ],
        "checklist": [
            "Health number on your phone",
            "112, 808 24 24 24 and 1411 saved",
            "Vaccines checked",
            "One adult you can call",
        ],
    },
    {
        "key": "first-vote",
        "slug": "voting-for-the-first-time",
        "title": "Voting for the first time",
        "lead": (
            "Ten minutes on a Sunday shape years. You needn't know it all: just where, how and what matters to you."
        ),
        "steps": [
            {
                "title": "See that your card is right",
                "text": ("<p>The address on your card decides where you vote. Moved? Sort it out in good time.</p>"),
                "services": ["citizen-card", "change-address"],
            },
            {
                "title": "Check where you vote",
                "text": (
                    "<p>Registration is automatic for Portuguese nationals living here. Another nationality? Ask "
                    "the parish council if you can vote locally.</p>"
                ),
                "services": ["voting"],
            },
            {
                "title": "Make up your own mind",
                "text": ("<p>Read two manifestos on an issue that touches you. Talk to someone who disagrees.</p>"),
                "services": ["youth-budget"],
            },
            {
                "title": "Vote",
                "text": (
                    "<p>Bring your ID, take the ballot, put a cross in one box and fold it. Nobody may look or ask.</p>"
                ),
                "services": ["voting"],
            },
            {
                "title": "Don't stop there",
                "text": (
                    "<p>Between elections you decide too: in consultations, participatory budgets and associations.</p>"
                ),
                "services": ["youth-budget", "ombudsman", "youth-association"],
            },
        ],
        "checklist": [
            "Card or another photo document",
            "Polling place checked the week before",
            "Early vote requested, if you will be away",
            "Phone in your pocket in the booth",
        ],
    },
]

SHOPS = {
    "intro": (
        "<p>A PONTO JÁ shop is a place run by IPDJ just for young people. As a rule you walk in without booking, "
        "ask anything, and pay nothing.</p><p>The staff talk to you about studies, work, volunteering, travel, "
        "associations and health. They also help you sign up for things.</p><ul><li>Information on programmes for "
        "young people, here and in Europe</li><li>Computers and internet</li><li>Support for youth associations and"
        " groups</li><li>A way to free and confidential health support</li></ul><p>What each shop offers differs "
        "from town to town. There are also PONTO JÁ desks in other municipalities. Check the address and opening "
        "hours on the official page before you leave home.</p>"
    ),
    "link": "https://ipdj.gov.pt",
    "link_text": "See addresses and opening hours on the IPDJ site",
    "places": [
        {
            "district": "Aveiro",
            "town": "Aveiro",
        },
        {
            "district": "Beja",
            "town": "Beja",
        },
        {
            "district": "Braga",
            "town": "Braga",
        },
        {
            "district": "Bragança",
            "town": "Bragança",
        },
        {
            "district": "Castelo Branco",
            "town": "Castelo Branco",
        },
        {
            "district": "Coimbra",
            "town": "Coimbra",
        },
        {
            "district": "Évora",
            "town": "Évora",
        },
        {
            "district": "Faro",
            "town": "Faro",
        },
        {
            "district": "Guarda",
            "town": "Guarda",
        },
        {
            "district": "Leiria",
            "town": "Leiria",
        },
        {
            "district": "Lisbon",
            "town": "Lisbon",
        },
        {
            "district": "Portalegre",
            "town": "Portalegre",
        },
        {
            "district": "Porto",
            "town": "Porto",
        },
        {
            "district": "Santarém",
            "town": "Santarém",
        },
        {
            "district": "Setúbal",
            "town": "Setúbal",
        },
        {
            "district": "Viana do Castelo",
            "town": "Viana do Castelo",
        },
        {
            "district": "Vila Real",
            "town": "Vila Real",
        },
        {
            "district": "Viseu",
            "town": "Viseu",
        },
    ],
}

QUESTION_BOARD = {
    "title": "What would you change?",
    "lead": (
        "A question, an idea, something that confused you in a public service. Write as you speak: we read it all "
        "and answer here."
    ),
    "ideas": [
        {
            "title": "A desk just for first-timers",
            "text": (
                "<p>Citizen Shops should have one hour a week just for people doing paperwork for the first time. "
                "No rush, and no “you should know this” face.</p>"
            ),
            "topic": "papers",
        },
        {
            "title": "Could the pass cover every train?",
            "text": (
                "<p>I live in a village and study in town. The pass works on the bus, but the last bus is at seven."
                " Could it work on the train too?</p>"
            ),
            "topic": "getting-around",
        },
        {
            "title": "One class on receipts and contracts",
            "text": (
                "<p>In 12th grade I learned derivatives, and liked it. But nobody showed me a payslip. One morning "
                "a year would do.</p>"
            ),
            "topic": "work",
        },
        {
            "title": "Book the psychologist by text",
            "text": (
                "<p>Some things I can't say out loud on the phone in a full house. Booking by text would be easier.</p>"
            ),
            "topic": "health",
        },
        {
            "title": "How do I know a room isn't a scam?",
            "text": (
                "<p>I saw a lovely, cheap room. They want the deposit before the visit. Is there anywhere to check "
                "that the place exists and who rents it out?</p>"
            ),
            "topic": "home",
        },
        {
            "title": "Grants: tell us when the money comes",
            "text": (
                "<p>I don't mind waiting. I mind not knowing. You could show what stage the request is at, as with "
                "parcels.</p>"
            ),
            "topic": "study",
        },
        {
            "title": "Vote where I study",
            "text": (
                "<p>I'm 300 kilometres from home that Sunday. Early voting exists, but my classmates had no idea. "
                "What if the university told us?</p>"
            ),
            "topic": "rights",
        },
        {
            "title": "A room for bands and robots",
            "text": (
                "<p>There are empty shops in the centre and groups with nowhere to practise. The town hall could "
                "match them, with simple rules and a shared key.</p>"
            ),
            "topic": "start",
        },
    ],
}
