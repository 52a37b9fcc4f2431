GUIDE = {
    "title": "Human rights-based public services",
    "slug": "human-rights-based-public-services",
    "lead": (
        "How to design, test and run a service that respects the rights of the people who use it. After reading, "
        "your team will know who is being left out, what the law asks and what to do at each stage."
    ),
    "kind": "guide",
    "stages": [
        "research",
        "co-creation",
        "experimentation",
    ],
    "audiences": [
        "civil-servants",
        "designers",
        "leaders",
    ],
    "topics": [
        "atendimento",
        "digital",
    ],
    "authors": "LabX team",
    "licence": "CC BY 4.0",
    "versions": [
        (
            "1.0",
            "2026-11-25",
            "First edition, with five tools and five templates to print.",
        ),
    ],
    "chapters": [
        {
            "title": "Why start with rights",
            "slug": "why-start-with-rights",
            "lead": (
                "A public service either delivers rights or puts barriers in their way. This chapter explains the "
                "principles and shows how to find the barriers."
            ),
            "stage": "",
            "blocks": [
                (
                    "text",
                    (
                        "<p>Someone who applies for a benefit, enrols a child in school or books an appointment is "
                        "using a right. The service is the road to that right. If the road has a step in it, the "
                        "right exists on paper and fails in life.</p><p>So the question changes. Instead of “does "
                        "the service work for most people?”, the team asks “who cannot get to the end, and why?”. "
                        "The answer usually improves the service for everyone. A clear letter helps people who read "
                        "poorly, people who are tired and people in a hurry.</p><h3>Holders and bearers</h3><p>There "
                        "are two roles. The person is a <b>rights holder</b>: she can ask, be told why and complain. "
                        "The public entity is a <b>duty bearer</b>: it must respect and protect the right and make "
                        "it possible. Nobody is doing anybody a favour.</p><h3>Seven principles for everyday "
                        "work</h3><ul><li><b>Dignity.</b> People are treated with respect, even when the answer is "
                        "no. Nobody has to tell their life story in a crowded room.</li><li><b>Equality and "
                        "non-discrimination.</b> Different situations need different support. Treating everyone the "
                        "same can leave someone at the door.</li><li><b>Participation.</b> Those affected help to "
                        "decide, from the start and not only at the end.</li><li><b>Accessibility.</b> The service "
                        "has several ways in: counter, telephone, paper and Internet. All lead to the same "
                        "result.</li><li><b>Transparency.</b> People know what is decided, who decides, by which "
                        "rules and by when.</li><li><b>Privacy.</b> Ask only for what is needed and keep it only as "
                        "long as it is needed.</li><li><b>Accountability.</b> A named person or team answers. "
                        "Complaining is easy and changes something.</li></ul>"
                    ),
                ),
                (
                    "quotation",
                    {
                        "text": "All citizens have the same social dignity and are equal before the law.",
                        "who": "Constitution of the Portuguese Republic, article 13(1) (our translation)",
                    },
                ),
                (
                    "tool",
                    {
                        "name": "From right to barrier",
                        "what_for": (
                            "To link each step of the service to the right it delivers and to the barriers in its way."
                        ),
                        "when": ("At the start of a project, or when there are complaints that nobody can explain."),
                        "time": "90 minutes",
                        "people": (
                            "1 facilitator and 5 to 8 people: counter, IT, lawyer, manager and, if possible, an "
                            "association"
                        ),
                        "material": (
                            "“Map of rights and barriers” template in A3, thick pens, three real complaints without "
                            "names"
                        ),
                        "steps": [
                            (
                                "<p><b>0–10 min.</b> Read out one complaint without names. Say: “Today we are not "
                                "looking for culprits. We are looking for steps that trip people up.”</p>"
                            ),
                            (
                                "<p><b>10–25 min.</b> Write the steps of the service as the person sees them. Start "
                                "before the counter: how did she learn that the service exists?</p>"
                            ),
                            (
                                "<p><b>25–40 min.</b> Beside each step, write the right at stake in simple words: to "
                                "know, to be heard, to have privacy, to get support.</p>"
                            ),
                            (
                                "<p><b>40–65 min.</b> For each step ask: “Who might get stuck here?” Note the "
                                "barrier: physical, language, digital, cost, time, attitude or rule.</p>"
                            ),
                            (
                                "<p><b>65–80 min.</b> Each person has three dots for the most serious barriers. "
                                "Serious means that it takes the right away, not that it annoys the team most.</p>"
                            ),
                            (
                                "<p><b>80–90 min.</b> Choose three barriers. For each, write who looks into it, with "
                                "whom and by when.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Invented example: a municipality's rent support. At the step “hand in documents”, "
                            "the group found three barriers. The form asked for a written lease, which many families "
                            "do not have. The portal logged people out after ten minutes. The counter called people "
                            "by name and by reason for coming.</p><p>The group started with the most serious, the "
                            "lease. The lawyer confirmed that the rules accepted other proof of address. The list of "
                            "documents changed in two weeks, with no change to the regulation.</p>"
                        ),
                        "tips": [
                            "Start with the experience and talk about law only afterwards.",
                            "Ask the person from the counter to speak first.",
                            (
                                "Put the barrier in the service, not in the person: “the form exists only in "
                                "Portuguese”."
                            ),
                        ],
                        "mistakes": [
                            "Drawing the map with managers and IT alone.",
                            "Writing “lack of literacy” and stopping there.",
                            "Leaving without names and dates.",
                        ],
                    },
                ),
                (
                    "template",
                    {
                        "title": "Map of rights and barriers",
                        "text": "<p>Print in A3. Use one row for each step of the service.</p>",
                        "name": "map-rights-barriers",
                        "document": [
                            (
                                "h1",
                                "Map of rights and barriers",
                            ),
                            (
                                "p",
                                (
                                    "Service: ______________________   Date: ____ / ____ / ______   Team: "
                                    "______________________"
                                ),
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Step (as the person sees it)",
                                        "Right at stake",
                                        "Who might get stuck",
                                        "Barrier",
                                        "How serious (1 to 3)",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                "The three barriers to look into first:",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Barrier",
                                        "Who looks into it",
                                        "With which people",
                                        "By when",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                        ],
                    },
                ),
                (
                    "case",
                    {
                        "title": "LabX's guide of 2021",
                        "who": "LabX, the public-sector innovation lab",
                        "when": "2021",
                        "text": (
                            "<p>In 2021 LabX presented guiding principles for public services based on human rights. "
                            "The occasion was Portugal's presidency of the Council of the European Union.</p><p>At "
                            "the end of that year it published a methodological guide on the subject. The lesson for "
                            "any team: rights belong in every stage and not in a separate chapter.</p>"
                        ),
                        "link": "https://labx.gov.pt/",
                        "link_text": "LabX website",
                    },
                ),
                (
                    "terms",
                    [
                        "rights-holder",
                        "duty-bearer",
                        "barrier",
                    ],
                ),
            ],
        },
        {
            "title": "What the law asks",
            "slug": "what-the-law-asks",
            "lead": (
                "The main duties in plain language: Constitution, disability, accessibility and personal data. It "
                "helps you ask your lawyer the right questions."
            ),
            "stage": "",
            "blocks": [
                (
                    "text",
                    (
                        "<p>This chapter does not replace legal advice. It gives the team the words to talk early "
                        "with the lawyer and the data protection officer. Early means before the first form is "
                        "drawn.</p><h3>The Constitution</h3><p>Article 13 forbids favouring or harming anyone on "
                        "grounds such as sex, race, language, place of origin or religion. The list includes "
                        "education, economic situation and sexual orientation. Article 266 obliges the "
                        "administration to act with equality, proportionality, justice, impartiality and good "
                        "faith.</p><p>Rights are not for nationals alone. Equality is the rule. The exceptions, such "
                        "as certain political rights, are in the Constitution itself and in the law.</p>"
                    ),
                ),
                (
                    "quotation",
                    {
                        "text": (
                            "Foreigners and stateless persons who are or reside in Portugal enjoy the rights and are "
                            "subject to the duties of Portuguese citizens."
                        ),
                        "who": (
                            "Constitution of the Portuguese Republic, article 15(1) (our translation; paragraph 2 "
                            "sets exceptions)"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<h3>People with disabilities</h3><p>Portugal is bound by the United Nations Convention on "
                        "the Rights of Persons with Disabilities. The Convention sees disability as a meeting "
                        "between a person and barriers. The duty is to remove the barriers.</p><p>Two ideas change "
                        "daily work. A <b>reasonable accommodation</b> is an adjustment for one particular person, "
                        "such as an interpreter or more time. Refusing it without a strong reason is discrimination. "
                        "<b>Close consultation</b> means involving people with disabilities, through their "
                        "organisations, in decisions that concern them.</p><p>Portugal also has a law against "
                        "discrimination on grounds of disability (Law 46/2006) and rules on priority service at "
                        "counters (Decree-Law 58/2016).</p>"
                    ),
                ),
                (
                    "quotation",
                    {
                        "text": "Full and effective participation and inclusion in society",
                        "who": "Convention on the Rights of Persons with Disabilities, article 3(c)",
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Digital accessibility</h3><p>Websites and apps of public entities must be accessible. "
                        "The rule comes from Directive (EU) 2016/2102 and is in Decree-Law 83/2018. Each site "
                        "publishes an accessibility statement and a contact for complaints.</p><p>Directive (EU) "
                        "2019/882, known as the European Accessibility Act, deals with products and services such as "
                        "self-service terminals, e-commerce and banking. In Portugal it is in Decree-Law 82/2022. "
                        "Ask about it when your entity buys kiosks or equipment.</p><h3>Racial and ethnic origin, "
                        "gender</h3><p>Law 93/2017 forbids discrimination on grounds of racial and ethnic origin, "
                        "colour, nationality, ancestry and place of origin. Equality between women and men is a task "
                        "of the State under the Constitution.</p><h3>Personal data</h3><p>The General Data "
                        "Protection Regulation (GDPR) also covers research with people. Ethnic origin, health and "
                        "religion are special categories: the rule is not to process them, save in the exceptions "
                        "provided. A project can almost always do without them.</p><p>When you rely on consent, it "
                        "must be free, specific, informed and easy to withdraw. A public entity has power over the "
                        "person. So ask the data protection officer which legal basis is right: it is not always "
                        "consent.</p>"
                    ),
                ),
                (
                    "quotation",
                    {
                        "text": (
                            "adequate, relevant and limited to what is necessary in relation to the purposes for "
                            "which they are processed"
                        ),
                        "who": "Regulation (EU) 2016/679 (GDPR), article 5(1)(c), on personal data",
                    },
                ),
                (
                    "step",
                    {
                        "title": "Half an hour with the lawyer",
                        "time": "30 minutes",
                        "people": ("1 person from the team and the lawyer; the data protection officer if available"),
                        "material": "Map of rights and barriers, list of required documents, current form",
                        "text": (
                            "<p>Book this talk in the first week. Send the papers the day "
                            "before.</p><ul><li><b>0–5</b> Tell the service in three sentences and show where people "
                            "get stuck.</li><li><b>5–15</b> Go through the list of documents. For each one: “Which "
                            "rule asks for this? Can we get it another way?”</li><li><b>15–22</b> Ask what can "
                            "change now without changing the law. It is usually more than you "
                            "think.</li><li><b>22–28</b> Agree what data the research will collect, on what legal "
                            "basis and for how long.</li><li><b>28–30</b> Write two lists: “we can change this” and "
                            "“we have to propose this to lawmakers”.</li></ul>"
                        ),
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Legal questions before you go ahead",
                        "items": [
                            "Each document we ask for has a rule that justifies it.",
                            (
                                "Exceptions for people without Portuguese nationality are written down and really "
                                "come from the law."
                            ),
                            ("There is a way to ask for a reasonable accommodation and someone decides within days."),
                            "The site's accessibility statement is published and up to date.",
                            "The purchase contract requires accessibility.",
                            "The data protection officer has seen the research plan.",
                            "People know how to complain, inside the entity and to the Ombudsman.",
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "reasonable-accommodation",
                        "special-categories",
                        "accessibility-statement",
                    ],
                ),
            ],
        },
        {
            "title": "Who is too often forgotten",
            "slug": "who-is-forgotten",
            "lead": (
                "Migrants, ethnic minorities, people with disabilities, women, older people and young people: which "
                "barriers they meet and how to reach them with respect."
            ),
            "stage": "research",
            "blocks": [
                (
                    "text",
                    (
                        "<p>Nobody is only one thing. A Roma woman may be young, deaf and a mother. Barriers add up. "
                        "Use the groups as a reminder and never as a portrait of a "
                        "person.</p><h3>Migrants</h3><p>Common barriers: language, deadlines tied to documents, fear "
                        "of losing a permit, unknown acronyms. Reach people through migrant associations, support "
                        "centres, language schools and workplaces. Do not use people's children as interpreters. "
                        "Always say that the talk does not go into the person's file.</p><h3>Ethnic minorities and "
                        "Roma communities</h3><p>Common barriers: prejudice in those who serve or decide, distrust "
                        "with old reasons, demands for papers that the family does not have. Look for mediators and "
                        "Roma associations, and pay for their time when the law allows. Do not ask one person to "
                        "speak for all. Do not record anyone's ethnicity: record the barrier.</p><h3>People with "
                        "disabilities</h3><p>Disabilities may affect movement, sight, hearing, learning or mental "
                        "health, and many cannot be seen. Talk to the person, not to whoever is with them. Ask “What "
                        "do you need in order to take part?” and never “What is wrong with you?”. Contact "
                        "representative organisations three weeks ahead.</p><h3>Gender and sexual "
                        "orientation</h3><p>Look at who cares for others, who has a car, who signs the papers and "
                        "who can come to a session at 6 p.m. Many women use the service for the whole family. Offer "
                        "space for children. Think of victims of violence: a letter sent home can put someone in "
                        "danger. Ask people's names and how to address them, and do so.</p><h3>Older people and "
                        "young people</h3><p>Older people may hear or see less well and prefer the counter. They do "
                        "not have fewer opinions. Young people rarely read official letters and know little of their "
                        "rights. With minors, you need permission from those with parental responsibility and the "
                        "young person's own will.</p><h3>People who read with difficulty</h3><p>They are in every "
                        "group and hide it out of shame. Never ask someone to read aloud in front of others. Read to "
                        "the whole room. Accept answers that are spoken, drawn or given with stickers.</p>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Map of who is missing",
                        "what_for": "To see who is already heard, who never is and who can open the door.",
                        "when": "Before you choose people for interviews, sessions or tests.",
                        "time": "60 minutes",
                        "people": ("1 facilitator and 4 to 6 people; invite at least one association or mediator"),
                        "material": (
                            "Large sheet with three circles, sticky notes in two colours, figures about the service "
                            "that already exist"
                        ),
                        "steps": [
                            (
                                "<p><b>0–10 min.</b> In the centre circle, write who shows up today: in statistics, "
                                "at meetings, in complaints.</p>"
                            ),
                            (
                                "<p><b>10–25 min.</b> In the second circle, write who uses the service but never "
                                "gives an opinion. Use situations: “works shifts”, “does not read Portuguese”.</p>"
                            ),
                            (
                                "<p><b>25–35 min.</b> In the outer circle, write who has the right and never "
                                "arrives. Ask: “Who gives up before the first contact?”</p>"
                            ),
                            (
                                "<p><b>35–45 min.</b> In another colour, write who can open the door to each "
                                "situation: association, school, parish council, health centre, corner shop.</p>"
                            ),
                            (
                                "<p><b>45–55 min.</b> Choose four situations from the two outer circles. They are "
                                "the first people to hear.</p>"
                            ),
                            (
                                "<p><b>55–60 min.</b> Share out the contacts. Each has a name, a day and a sentence "
                                "of invitation.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Invented example: enrolment in a public nursery. In the centre were families with a "
                            "laptop and time. In the outer circle appeared mothers who clean offices before dawn, a "
                            "deaf couple and families without a written lease.</p><p>The parish council, an "
                            "association of deaf people and a Roma mediator opened the door. Six conversations led "
                            "to one simple change: enrolment by telephone, from noon to 2 p.m.</p>"
                        ),
                        "tips": [
                            "Half of the people you hear come from the two outer circles.",
                            "Ask the association what it needs in return.",
                            "Look at the map again halfway through.",
                        ],
                        "mistakes": [
                            "Taking the association for the people: hear both.",
                            "Always inviting the same three people.",
                            "Drawing a map of ethnic groups instead of a map of barriers.",
                        ],
                    },
                ),
                (
                    "case",
                    {
                        "title": "Bodies that can help",
                        "who": "INR, AIMA and CIG, national public bodies",
                        "when": "All year round",
                        "text": (
                            "<p>Portugal has bodies for disability (INR), for migration (AIMA) and for citizenship "
                            "and gender equality (CIG). They know the associations and have supporting "
                            "materials.</p><p>Before you hire anyone, ask them about interpreters, training and "
                            "contacts in your region.</p>"
                        ),
                        "link": "https://www.inr.pt/",
                        "link_text": "National Institute for Rehabilitation",
                    },
                ),
                (
                    "step",
                    {
                        "title": "A first visit to an association, minute by minute",
                        "time": "50 minutes",
                        "people": "2 people from the team and 1 or 2 from the association, at their place",
                        "material": "Map of who is missing, one page about the project, calendar",
                        "text": (
                            "<p>Go before you need participants. Those who only turn up to ask for names are not "
                            "welcome.</p><ul><li><b>0–10</b> Listen first: “What do you do here, and what gives you "
                            "most trouble with public services?”</li><li><b>10–15</b> Tell the project in three "
                            "sentences. Say what is decided and what can still change.</li><li><b>15–30</b> Show the "
                            "map. Ask: “Whom did we miss? What did we get wrong?” Correct it in front of the "
                            "association.</li><li><b>30–40</b> Ask how to invite, where, at what time, in which "
                            "language and with whom present. Ask what gives offence.</li><li><b>40–47</b> Agree what "
                            "the association gets: payment, training, results, a letter of "
                            "thanks.</li><li><b>47–50</b> Set the date for your next news and keep it, even when "
                            "there is nothing new.</li></ul>"
                        ),
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Before you invite anyone",
                        "items": [
                            "We know what the person gains from the conversation.",
                            "The place has transport, a step-free entrance and an accessible toilet.",
                            "We asked what support is needed, in time to arrange it.",
                            ("The invitation exists on paper, as audio or by phone, and in the languages needed."),
                            "We pay for travel or go to where people are.",
                            "Nobody has to reveal ethnicity, health or residence status.",
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "intersectionality",
                        "mediator",
                        "easy-read",
                    ],
                ),
            ],
        },
        {
            "title": "Research without doing harm",
            "slug": "research-without-harm",
            "lead": ("How to listen to people safely: invite, ask for consent, hold the interview and keep little."),
            "stage": "research",
            "blocks": [
                (
                    "text",
                    (
                        "<p>Research means walking into someone's life. There are three risks: exposing the person, "
                        "reopening a wound and promising what will not come. Preparation avoids all "
                        "three.</p><h3>The invitation</h3><p>Say it in six sentences: who we are, what we want to "
                        "understand, how long it takes and where it is. Then say what we do with the answers and "
                        "that it is fine to say no. Add: “Your case will not change, for better or for worse.” "
                        "Repeat it when the conversation starts.</p><h3>Consent</h3><p>Read the sheet aloud, slowly, "
                        "to everyone. Then nobody has to say that they cannot read. Next, ask the person to explain "
                        "it in their own words. If they explain it well, they have understood.</p><p>Recording, "
                        "photographing and quoting are three separate permissions. Each has its own “yes” and “no”. "
                        "Someone who does not sign can say yes aloud, in front of a second team member, who notes "
                        "the date and time.</p><p>If the person has support for making decisions, the supporter "
                        "helps them understand. The decision is still their own. Respect what the law says where a "
                        "court has ordered support for an adult.</p>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "A 45-minute interview, minute by minute",
                        "time": "45 minutes, plus 15 for notes",
                        "people": (
                            "1 person who talks, 1 who takes notes, 1 participant and anyone they wish to bring; an "
                            "interpreter if needed"
                        ),
                        "material": "Consent sheet, water, tissues, card with the team's contact",
                        "text": (
                            "<ul><li><b>0–5</b> Welcome. Ask whether light, sound and chair are right. Say where the "
                            "exit is and that they can stop.</li><li><b>5–10</b> Read the consent sheet. Ask: “How "
                            "would you explain this to a friend?”</li><li><b>10–20</b> “Tell me about the last time "
                            "you needed this service.” Let them talk. Do not correct.</li><li><b>20–30</b> “When was "
                            "it hardest? What did you do next? Who helped?”</li><li><b>30–38</b> “What would you "
                            "like to be different? What should we really not touch?”</li><li><b>38–43</b> Repeat "
                            "three ideas you heard and ask whether they are right.</li><li><b>43–45</b> Say thank "
                            "you. Say when and how they will hear the result. Hand over the "
                            "card.</li><li><b>45–60</b> On its own, the team writes the notes without names. It "
                            "deletes what identifies the person.</li></ul><h3>With an interpreter</h3><p>Talk to the "
                            "person and look at them. Use short sentences. Allow twice the time. Agree beforehand on "
                            "hard words and on secrecy. In sign language, long sessions need two interpreters.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<h3>When it goes wrong</h3><ul><li><b>The person cries.</b> Stop. Offer water and silence. "
                        "Say: “We can stop here. What you told us already helps.” Have support contacts at "
                        "hand.</li><li><b>The person tells of a crime or a danger.</b> Do not investigate. Say at "
                        "once what you can and cannot keep secret. Follow your entity's procedure.</li><li><b>The "
                        "person asks for help with their case.</b> Do not promise. At the end, walk them to the "
                        "right colleague.</li><li><b>A companion answers for them.</b> Say thank you and look at the "
                        "person again: “And for you, how was it?”</li><li><b>The person regrets it.</b> Delete and "
                        "confirm, in writing or in person. Do not ask why.</li></ul><h3>Keep little</h3><p>Use a "
                        "code instead of the name. Keep the contact list in one place and the notes in another. Put "
                        "the deletion day in the calendar. Those who do not need to see, do not see.</p>"
                    ),
                ),
                (
                    "template",
                    {
                        "title": "Consent sheet in plain language",
                        "text": (
                            "<p>Adapt it with the data protection officer. Print in size 14 or larger and read it "
                            "aloud.</p>"
                        ),
                        "name": "consent-sheet",
                        "document": [
                            (
                                "h1",
                                "Would you like to take part in this conversation?",
                            ),
                            (
                                "p",
                                "Project: ______________________   Entity: ______________________",
                            ),
                            (
                                "p",
                                (
                                    "We want to improve this service: ______________________. The conversation takes "
                                    "______ minutes. Your opinion helps decide what changes."
                                ),
                            ),
                            (
                                "list",
                                [
                                    (
                                        "You take part only if you want to. You may skip questions. You may stop at "
                                        "any time."
                                    ),
                                    "Your case does not change, whether you take part or not.",
                                    "Your name will not appear in the results.",
                                    ("We keep the notes until ____ / ____ / ______. Then we delete them."),
                                    "You can ask to see, correct or delete what you said.",
                                    "Team contact: ______________________",
                                    "Data protection officer: ______________________",
                                ],
                            ),
                            (
                                "table",
                                [
                                    [
                                        "I allow",
                                        "Yes",
                                        "No",
                                    ],
                                    [
                                        "Taking part in the conversation",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Sound recording",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Photographs (without my face / with my face)",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Using my sentences without my name",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Being contacted again with the results",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                (
                                    "I want the results by: letter / telephone / message / e-mail: "
                                    "______________________"
                                ),
                            ),
                            (
                                "p",
                                (
                                    "Signature, or record of the yes said aloud: ______________________   Date and "
                                    "time: ______________________"
                                ),
                            ),
                            (
                                "p",
                                ("Who read the sheet: ______________________   Language used: ______________________"),
                            ),
                        ],
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Checklist for the research stage",
                        "items": [
                            "We heard people from the two outer circles of the map.",
                            "Each person understood the sheet and kept a copy.",
                            "The notes hold no names and no identifying details.",
                            "We also heard those who work at the counter.",
                            "We wrote down barriers in the service and not faults in people.",
                            "We know when to delete and who deletes.",
                            "The date for giving back results is set.",
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "informed-consent",
                        "do-no-harm",
                        "data-minimisation",
                    ],
                ),
            ],
        },
        {
            "title": "Co-create on equal terms",
            "slug": "co-create-on-equal-terms",
            "lead": (
                "A session where those who use the service and those who run it decide together: invitation, room, "
                "agenda, support and what to do when things get tense."
            ),
            "stage": "co-creation",
            "blocks": [
                (
                    "text",
                    (
                        "<p>Seating people at one table does not make them equal. The officer knows the acronyms and "
                        "is paid to be there. The participant missed work and fears looking foolish. The session "
                        "must make up for that difference.</p><h3>Rules that balance</h3><ul><li>At each table, more "
                        "people use the service than provide it.</li><li>The manager opens, says thank you, leaves "
                        "and comes back to hear the results.</li><li>Everyone introduces themselves without a job "
                        "title: “My name is… and today I bring a question.”</li><li>One kind of word is banned at "
                        "the table: the acronym. Whoever says one explains it.</li><li>Those who speak little speak "
                        "first in each round.</li></ul><h3>The room and the support</h3><p>Choose a place that "
                        "people already know: a school, an association, a library. Tables for six, with wide passage "
                        "for a wheelchair. A quiet corner. Always a microphone, even in small rooms: a hearing aid "
                        "may depend on it. Water, food that respects different customs and space for "
                        "children.</p><p>Send the materials five days ahead, in a format that a screen reader can "
                        "read. Say aloud what is in the pictures. Take a ten-minute break every hour.</p><h3>Making "
                        "up for people's time</h3><p>Pay for travel and a meal whenever you can. Ask your finance "
                        "unit which forms are allowed. If nothing is possible, say so in the invitation and shorten "
                        "the session. Careful: with some social benefits, a payment may count as income. Check "
                        "first.</p>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Supported table",
                        "what_for": (
                            "To create ideas in mixed groups without those who hold more power running everything."
                        ),
                        "when": "After the research, when there is a clear barrier to solve.",
                        "time": "2 hours 30 minutes",
                        "people": (
                            "2 facilitators, 12 participants at 2 tables, 1 support person per table, interpreters "
                            "if needed"
                        ),
                        "material": (
                            "Large sheets, pictures, stickers, things to build with, microphone, the barrier written "
                            "in large letters"
                        ),
                        "steps": [
                            (
                                "<p><b>0–20 min.</b> Welcome at the door, coffee, first names on labels. Read the "
                                "consent sheet to the whole room.</p>"
                            ),
                            (
                                "<p><b>20–35 min.</b> Read the story of one barrier, without names. Ask: “What is "
                                "unfair here?” One sentence each; passing is fine.</p>"
                            ),
                            (
                                "<p><b>35–60 min.</b> Ideas in silence: each person writes, draws or dictates to the "
                                "support person. Three ideas each. Then all are read out, without authors.</p>"
                            ),
                            ("<p><b>60–70 min.</b> Break. Check with participants whether the pace suits them.</p>"),
                            (
                                "<p><b>70–85 min.</b> Choose, with three stickers each. People who use the service "
                                "vote first, then those who provide it.</p>"
                            ),
                            (
                                "<p><b>85–120 min.</b> Each table builds its favourite idea: a cardboard counter, a "
                                "letter, a rehearsed phone call.</p>"
                            ),
                            (
                                "<p><b>120–140 min.</b> The other table tries it and answers two questions: “Who is "
                                "left out?” and “What could go wrong?”</p>"
                            ),
                            (
                                "<p><b>140–150 min.</b> The manager listens and answers each idea: “I will do it "
                                "now”, “I will look into it by…” or “I cannot, because…”. Say thank you and give the "
                                "date for news.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Invented example: the student travel pass. One table brought together four students, "
                            "a mother who reads little and an officer. The officer's idea was an app. The favourite "
                            "was an application made by the school itself, with the family's permission.</p><p>The "
                            "mother asked: “And those who change schools mid-year?” The question went into the "
                            "prototype. The head of the service agreed on the spot to a trial in two schools.</p>"
                        ),
                        "tips": [
                            "The support person writes what they hear, without improving the words.",
                            "Test the room with someone who uses a wheelchair.",
                            "Always bring a plan for half the people and another for twice as many.",
                        ],
                        "mistakes": [
                            "Asking participants to represent their group.",
                            "Letting the vote be a show of hands.",
                            "Ending without saying what happens to the ideas.",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h3>When things get tense</h3><ul><li><b>Someone says something offensive.</b> Stop calmly: "
                        "“Here we talk about barriers and not about peoples. Let us go back to the question.” Then "
                        "talk to whoever was hurt.</li><li><b>An officer defends the service.</b> Say: “Today we "
                        "take notes. In the second part there is time to explain the rule.”</li><li><b>Half the "
                        "people turn up.</b> Join the tables and hold the session. Then ring those who were missing "
                        "and hear their idea.</li><li><b>The interpreter does not come.</b> Move to a one-to-one "
                        "session on another day. Do not ask a relative to improvise.</li></ul>"
                    ),
                ),
                (
                    "template",
                    {
                        "title": "Accessible invitation",
                        "text": (
                            "<p>Send it three weeks ahead. Read it over the phone too. Translate the reply part.</p>"
                        ),
                        "name": "accessible-invitation",
                        "document": [
                            (
                                "h1",
                                "Come and help improve: ______________________",
                            ),
                            (
                                "p",
                                (
                                    "Hello. We are ______________________. We want to change ______________________ "
                                    "and need your experience."
                                ),
                            ),
                            (
                                "list",
                                [
                                    ("Day and time: ______________________ (takes ______, with a break)"),
                                    (
                                        "Place: ______________________ (transport: ______________________; step-free "
                                        "entrance: yes / no)"
                                    ),
                                    (
                                        "What you will do: talk and try out ideas in small groups. You do not need "
                                        "to read or write."
                                    ),
                                    ("What happens next: by ____ / ____ / ______ we tell you what was decided."),
                                    ("You can bring someone. You can leave at any time. Your case does not change."),
                                ],
                            ),
                            (
                                "p",
                                "Mark what you need, by ____ / ____ / ______:",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Support",
                                        "Yes",
                                        "Notes",
                                    ],
                                    [
                                        "Portuguese Sign Language",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Interpreter for another language. Which?",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Documents in large print, easy read or as a file",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Space for a wheelchair or an assistance dog",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Space for children",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Help with travel",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Other",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                (
                                    "Reply by phone, message or at the counter: ______________________ (ask for "
                                    "______________________)"
                                ),
                            ),
                        ],
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Checklist for the co-creation stage",
                        "items": [
                            "More people use the service than provide it.",
                            "The support people asked for is confirmed two days ahead.",
                            "The session's question fits into one simple sentence.",
                            "There was more than one way to take part: talk, draw, dictate, vote.",
                            "The manager answered every idea.",
                            "We noted who could be harmed by each idea.",
                            "Results were sent in the form each person chose.",
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "co-creation",
                        "support-person",
                        "tokenism",
                    ],
                ),
            ],
        },
        {
            "title": "Experiment and prevent harm",
            "slug": "experiment-and-prevent-harm",
            "lead": (
                "Test early with those who meet most barriers, keep a register of risks to rights and know when to "
                "stop a trial."
            ),
            "stage": "experimentation",
            "blocks": [
                (
                    "text",
                    (
                        "<p>A prototype is there to fail cheaply. But a trial with real people touches deadlines, "
                        "money and trust. The rule is simple: nobody ends up worse off for having "
                        "helped.</p><h3>Three guarantees in any trial</h3><ul><li><b>The old way stays open.</b> "
                        "Those who do not want the trial use the usual service, without losing their place or "
                        "deadline.</li><li><b>A safety net.</b> A person with a name and a phone number puts right "
                        "what goes wrong, on the same day.</li><li><b>A brake.</b> Before starting, the team writes "
                        "what would make it stop and who decides.</li></ul><h3>Automatic decisions</h3><p>If the "
                        "trial uses a system that ranks, scores or decides, stop and ask. Who ends up at the bottom "
                        "of the list? Do people know that a machine is involved? Can they ask for a human review? "
                        "Talk to the data protection officer before the first real case.</p><h3>Whom to test "
                        "with</h3><p>Five people are usually enough to find the big problems. Choose them from the "
                        "outer circle of the map. Include a screen-reader user, someone who uses only the keyboard, "
                        "someone who reads slowly and someone with little Portuguese. Automatic checks help but do "
                        "not replace people.</p>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Trial with real barriers",
                        "what_for": "To see where the prototype stops people with different needs.",
                        "when": (
                            "As soon as there is a letter, a screen or a cardboard counter. Repeat with each version."
                        ),
                        "time": "60 minutes per person",
                        "people": ("1 person who accompanies, 1 who observes, 1 participant; 5 participants in all"),
                        "material": (
                            "Prototype, three tasks written and read out, the person's own equipment, consent sheet"
                        ),
                        "steps": [
                            (
                                "<p><b>0–10 min.</b> Welcome and read the consent sheet. Say: “We are testing the "
                                "service, not you. If it does not work, the mistake is ours.”</p>"
                            ),
                            (
                                "<p><b>10–15 min.</b> Ask how the person deals with these matters today. Let them "
                                "use their own phone or screen reader.</p>"
                            ),
                            (
                                "<p><b>15–40 min.</b> Give the three tasks, one at a time. For example: find out "
                                "whether you qualify, hand in the application, learn the answer. Do not help in the "
                                "first two minutes.</p>"
                            ),
                            (
                                "<p><b>40–50 min.</b> Ask: “Where did you stop? What did you expect? Did you feel "
                                "respected?”</p>"
                            ),
                            (
                                "<p><b>50–55 min.</b> Do the task of the no: show a negative answer. Does the person "
                                "see the reason and know how to complain?</p>"
                            ),
                            (
                                "<p><b>55–60 min.</b> Say thank you, pay what was agreed and say when there will be "
                                "news. On your own, class each problem: blocks, slows or annoys.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Invented example: booking appointments at a health centre. A blind person could not "
                            "choose the day, because the calendar did not speak. A man with little Portuguese read "
                            "“lapsed” and thought he no longer qualified.</p><p>The team replaced the calendar with "
                            "a list, and the word with “the deadline has passed; you can apply again”. In the second "
                            "trial all five people reached the end.</p>"
                        ),
                        "tips": [
                            "Fix what blocks before you test with more people.",
                            "Invite colleagues to watch: a test seen changes more than a report.",
                            "Test the telephone and the paper too.",
                        ],
                        "mistakes": [
                            "Testing only with colleagues.",
                            "Blindfolding sighted people to “simulate” blindness.",
                            "Explaining the screen while the person is trying.",
                        ],
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Register of risks to rights",
                        "what_for": "To imagine harm before it happens and decide how to avoid it.",
                        "when": "Before each trial and before launch.",
                        "time": "75 minutes",
                        "people": (
                            "1 facilitator, the team, the lawyer and two people who know the service from outside"
                        ),
                        "material": "Register template, map of who is missing, prototype in view",
                        "steps": [
                            "<p><b>0–10 min.</b> Show the prototype from beginning to end.</p>",
                            (
                                "<p><b>10–30 min.</b> Each person writes “What if…” sentences: “What if the abuser "
                                "opens the letter?”, “What if the address has no street?”</p>"
                            ),
                            (
                                "<p><b>30–45 min.</b> Group similar sentences. For each, say who suffers and which "
                                "right is lost.</p>"
                            ),
                            (
                                "<p><b>45–60 min.</b> Give two marks from 1 to 3: how serious and how likely. Very "
                                "serious risks are dealt with, even if rare.</p>"
                            ),
                            (
                                "<p><b>60–70 min.</b> For each serious risk, write how to avoid it, how to notice it "
                                "and who answers for it.</p>"
                            ),
                            ("<p><b>70–75 min.</b> Write the brake: “We stop if…” and who decides.</p>"),
                        ],
                        "example": (
                            "<p>Invented example: text message reminders in a victim support service. The risk was "
                            "that the abuser would read the message. The team began to ask for a safe channel at the "
                            "first contact. Messages stopped naming the service.</p><p>The brake was written down: "
                            "one single complaint of exposure stops the trial until it has been studied.</p>"
                        ),
                        "tips": [
                            "Hear those from outside first.",
                            "Look at the register at the end of each week of the trial.",
                        ],
                        "mistakes": [
                            "Listing only risks to the entity.",
                            "Accepting “training” as the answer to everything.",
                        ],
                    },
                ),
                (
                    "template",
                    {
                        "title": "Register of risks to rights",
                        "text": "<p>Use one sheet per trial. Keep the old versions.</p>",
                        "name": "register-risks-rights",
                        "document": [
                            (
                                "h1",
                                "Register of risks to rights",
                            ),
                            (
                                "p",
                                ("Trial: ______________________   Version: ______   Date: ____ / ____ / ______"),
                            ),
                            (
                                "table",
                                [
                                    [
                                        "What if…",
                                        "Who suffers",
                                        "Right",
                                        "Serious (1 to 3)",
                                        "Likely (1 to 3)",
                                        "How to avoid it",
                                        "Who answers",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                "We stop the trial if: ______________________",
                            ),
                            (
                                "p",
                                (
                                    "Who decides to stop: ______________________   Who tells people: "
                                    "______________________"
                                ),
                            ),
                        ],
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Checklist for the experimentation stage",
                        "items": [
                            "The old way stays open.",
                            "We tested with people who meet most barriers.",
                            "We tested the negative answer and the complaint.",
                            "The brake is written down and has an owner.",
                            ("No decision is made by a machine alone without the data protection officer's advice."),
                            "We fixed what blocks before scaling up.",
                            "Those who tested learned what changed because of them.",
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "prototype",
                        "stop-rule",
                    ],
                ),
            ],
        },
        {
            "title": "Run it and be accountable",
            "slug": "run-and-be-accountable",
            "lead": (
                "Keep rights alive after launch: counter staff, figures that show who is missing, complaints that "
                "teach and results given back."
            ),
            "stage": "",
            "blocks": [
                (
                    "text",
                    (
                        "<p>Launch is the first day of the service and not the last of the project. This is where "
                        "rights are won or lost: in the queue, in the letter, in the call that nobody picks "
                        "up.</p><h3>Prepare those who serve</h3><p>Counter staff need three things: room to adapt, "
                        "ready sentences and support when a talk is hard. Agree in writing what they can decide "
                        "alone. For example: give more time, change rooms, accept other proof, call an "
                        "interpreter.</p><p>Train in pairs, 20 minutes a week, with a real case without names. One "
                        "person plays the user, the other serves. Then ask: “Was there respect? Was the next step "
                        "clear?”</p><h3>Sentences that help</h3><ul><li>“There is another way to do this. Which "
                        "suits you better?”</li><li>“Let me explain it again, differently. The fault is in the "
                        "letter.”</li><li>“The answer is no, for this reason. You can complain like this, until this "
                        "day.”</li><li>“Would you rather talk somewhere quieter?”</li></ul><h3>Measure without "
                        "watching people</h3><p>Measure the service and not people's identity. Good figures: "
                        "applications left halfway, and at which step; time until the answer; use of each channel; "
                        "accommodations asked for and given; complaints by reason. Compare by area or channel. If "
                        "you want data on groups, run an anonymous, voluntary survey agreed with the "
                        "associations.</p><p>Every six months, add ten short talks at the exit to the figures. Ask: "
                        "“Did you get what you came for? What nearly made you give up?”</p><h3>To complain is to "
                        "take part</h3><p>Put the way to complain in the answer letter itself. Accept complaints by "
                        "voice and in several languages. Every month the team reads five complaints and chooses one "
                        "cause to remove. The Complaints Book and the Ombudsman are people's right: tell them "
                        "plainly.</p>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "Monthly rights meeting, minute by minute",
                        "time": "50 minutes",
                        "people": (
                            "Head of the service, 2 people from the counter, 1 from IT, 1 association as a guest "
                            "every three months"
                        ),
                        "material": ("The month's figures on one page, five complaints without names, risk register"),
                        "text": (
                            "<ul><li><b>0–5</b> Read what was promised last month. Done or not done, without "
                            "excuses.</li><li><b>5–15</b> Look at the figures. One question: “Where do people get "
                            "stuck?”</li><li><b>15–30</b> Read the five complaints aloud. For each: what was the "
                            "barrier?</li><li><b>30–40</b> Choose one cause. Write the smallest change that removes "
                            "it.</li><li><b>40–45</b> Check two risks from the register. Are there signs of "
                            "them?</li><li><b>45–50</b> Agree who does what, by when, and what gets "
                            "published.</li></ul>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Give back the results</h3><p>Those who took part have a right to know. Use the form "
                        "each person chose on the consent sheet. For those who do not read, ring: three minutes are "
                        "enough. Say also what was not possible and why. A no with a reason is worth more than "
                        "silence.</p><p>Publish a one-page summary, in plain language and in easy read. Put it at "
                        "the counter, on the site and with the associations that helped.</p>"
                    ),
                ),
                (
                    "template",
                    {
                        "title": "“What changed because of you” sheet",
                        "text": (
                            "<p>One page, size 14 or larger. It serves as a letter, as a poster and as a script for "
                            "the phone call.</p>"
                        ),
                        "name": "what-changed",
                        "document": [
                            (
                                "h1",
                                "What changed because of you",
                            ),
                            (
                                "p",
                                "Service: ______________________   Date: ____ / ____ / ______",
                            ),
                            (
                                "p",
                                (
                                    "Thank you. In ______________________ (month), ______ people helped us improve "
                                    "this service."
                                ),
                            ),
                            (
                                "table",
                                [
                                    [
                                        "What we heard",
                                        "What we did",
                                        "When",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                "What we have not managed yet, and why:",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Request",
                                        "Why not, for now",
                                        "What is missing",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                "Next step: ______________________",
                            ),
                            (
                                "p",
                                ("To talk to us or complain: ______________________ (telephone, counter, post)"),
                            ),
                        ],
                    },
                ),
                (
                    "case",
                    {
                        "title": "The Usability and Accessibility Seal",
                        "who": "Portuguese public administration",
                        "when": "Running",
                        "text": (
                            "<p>Portugal has a seal for sites and apps that follow good practice in usability and "
                            "accessibility. It has levels and public checklists.</p><p>Use the checklists as a guide "
                            "to your work, even before you think of applying.</p>"
                        ),
                        "link": "https://selo.usabilidade.gov.pt/",
                        "link_text": "Website of the Seal",
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Checklist for the running stage",
                        "items": [
                            "Counter staff know what they can adapt without asking.",
                            "All channels give the same result and the same deadline.",
                            ("The answer letter gives the reason, the deadline and the way to complain."),
                            "The figures show where people get stuck.",
                            "Five complaints are read every month.",
                            "The risk register is reviewed every three months.",
                            "Those who took part received the “What changed” sheet.",
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "accountability",
                        "plain-language",
                    ],
                ),
            ],
        },
    ],
}

GLOSSARY = [
    {
        "slug": "rights-holder",
        "term": "rights holder",
        "explained": ("A person who has a right and can claim it: ask, understand the decision and complain about it."),
    },
    {
        "slug": "duty-bearer",
        "term": "duty bearer",
        "explained": (
            "An entity that must respect and protect a right and make it possible. In a public service, the entity "
            "that provides it."
        ),
    },
    {
        "slug": "barrier",
        "term": "barrier",
        "explained": (
            "What stops a person on the way to their right. It may be a step, a word, a rule, a cost or an attitude."
        ),
    },
    {
        "slug": "reasonable-accommodation",
        "term": "reasonable accommodation",
        "explained": (
            "An adjustment for one particular person, without disproportionate cost, so that they can use a right as "
            "others do."
        ),
    },
    {
        "slug": "special-categories",
        "term": "special categories of data",
        "explained": (
            "Very sensitive data, such as health, ethnic origin or religion. The rule is not to process them, save "
            "in the GDPR's exceptions."
        ),
    },
    {
        "slug": "accessibility-statement",
        "term": "accessibility statement",
        "explained": (
            "A page that every public website must have. It says what is accessible, what is not yet and how to "
            "complain."
        ),
    },
    {
        "slug": "intersectionality",
        "term": "intersectionality",
        "explained": ("A way of seeing how several inequalities meet in one person and create barriers of their own."),
    },
    {
        "slug": "mediator",
        "term": "mediator",
        "explained": (
            "A person whom a community trusts and who helps both sides understand each other. They decide for nobody."
        ),
    },
    {
        "slug": "easy-read",
        "term": "easy read",
        "explained": (
            "A way of writing with very short sentences, common words and pictures, checked by people who find "
            "reading hard."
        ),
    },
    {
        "slug": "informed-consent",
        "term": "informed consent",
        "explained": (
            "A free yes, from someone who has understood what will be done. It can be withdrawn at any time without "
            "harm."
        ),
    },
    {
        "slug": "do-no-harm",
        "term": "do no harm",
        "explained": (
            "A rule that obliges the team to foresee and avoid harm to people who help with research or trials."
        ),
    },
    {
        "slug": "data-minimisation",
        "term": "data minimisation",
        "explained": (
            "Asking for and keeping only the personal data needed for the agreed purpose, and only as long as needed."
        ),
    },
    {
        "slug": "co-creation",
        "term": "co-creation",
        "explained": (
            "Work in which those who use and those who provide a service create solutions together, with an equal "
            "voice."
        ),
    },
    {
        "slug": "support-person",
        "term": "support person",
        "explained": "Someone who helps a participant understand, write or speak, without answering for them.",
    },
    {
        "slug": "tokenism",
        "term": "tokenism",
        "explained": "Inviting someone for show, when their opinion cannot change the decision.",
    },
    {
        "slug": "prototype",
        "term": "prototype",
        "explained": "A simple, cheap version of an idea, made to be tested with people before spending more.",
    },
    {
        "slug": "stop-rule",
        "term": "brake",
        "explained": ("A condition written before a trial that obliges you to stop it, with the name of who decides."),
    },
    {
        "slug": "accountability",
        "term": "accountability",
        "explained": (
            "Explaining in public what was decided, why and with what result, and accepting to put things right."
        ),
    },
    {
        "slug": "plain-language",
        "term": "plain language",
        "explained": "Text that people can find, understand and use at the first reading.",
    },
]
