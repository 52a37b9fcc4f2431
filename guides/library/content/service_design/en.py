"""The guide “(Re)design of public services with people”, in English."""

GUIDE = {
    "title": "(Re)design of public services with people",
    "slug": "redesign-of-public-services",
    "lead": (
        "After reading this guide, a team can look into a problem with people, co-create answers and test them on "
        "a small scale. It can also grow what works. It brings 12 tools with examples and sheets to print."
    ),
    "kind": "guide",
    "stages": ["research", "co-creation", "experimentation"],
    "audiences": ["civil-servants", "designers", "leaders", "facilitators"],
    "topics": ["atendimento", "digital"],
    "authors": "LabX team",
    "licence": "CC BY 4.0",
    "versions": [
        (
            "1.0",
            "2026-11-25",
            "First version of the guide, with nine chapters, twelve tools and sheets to print.",
        ),
    ],
    "chapters": [
        {
            "title": "Before you start",
            "slug": "before-you-start",
            "lead": (
                "Bring the right team together, agree the mandate and block out the calendar. One morning of "
                "preparation saves weeks of crossed wires."
            ),
            "stage": "",
            "blocks": [
                (
                    "text",
                    (
                        "<h3>What this guide helps you do</h3>"
                        "<p>A public service is more than a counter or a form. It is everything a person has to do "
                        "until the matter is settled.</p>"
                        "<p>This guide shows how to design or improve a service with the people who use it and the "
                        "people who run it. You don’t need to be a designer. You need time, curiosity and "
                        "permission to change something.</p>"
                        "<p>The way has three stages:</p>"
                        "<ul>"
                        "<li><b>Research</b>: understand the problem before thinking about the answer (chapters 2 "
                        "to 4).</li>"
                        "<li><b>Co-create</b>: imagine and choose answers with those who will use them (chapters 5 "
                        "and 6).</li>"
                        "<li><b>Experiment</b>: test small, measure, and only then grow (chapters 7 to 9).</li>"
                        "</ul>"
                        "<p>The stages are not a straight line. A test may show that the question was wrong. Going "
                        "back at that point is cheap.</p>"
                        "<p>All examples use the same invented service: the school travel pass of the town of Vale "
                        "Claro. Families apply for it every year, on paper, in August.</p>"
                    ),
                ),
                (
                    "quotation",
                    {
                        "text": (
                            "Public Administration shall be organised so as to avoid bureaucracy, to bring "
                            "services closer to the people and to ensure that those concerned take part in its "
                            "effective management […]"
                        ),
                        "who": (
                            "Constitution of the Portuguese Republic, Article 267(1), opening words (our translation)"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Who should be on the team</h3>"
                        "<p>Four to six people are enough. With more, decisions drag. Look for these roles:</p>"
                        "<ul>"
                        "<li><b>Lead</b>: runs the project and has at least two days a week for it.</li>"
                        "<li><b>Sponsor</b>: a senior manager who decides, clears the way and turns up at three "
                        "agreed moments.</li>"
                        "<li><b>Front desk</b>: someone who talks to the public every day.</li>"
                        "<li><b>Back office</b>: knows the rules, the deadlines and the systems.</li>"
                        "<li><b>Note keeper</b>: looks after notes, photographs and decisions.</li>"
                        "</ul>"
                        "<p>Call in early, too, someone from legal, the data protection officer and someone from "
                        "IT. They need not come to everything. They need to know before it is too late.</p>"
                        "<p>If you can, invite two people who use the service to follow the project from start to "
                        "finish.</p>"
                        "<h3>A realistic calendar</h3>"
                        "<p>A first project fits into sixteen weeks: four to research, three to co-create, nine to "
                        "experiment. Growing the service comes later and takes longer. Avoid August, December and "
                        "the service’s own busy season.</p>"
                    ),
                ),
                (
                    "text",
                    (
                        "<h3>Four house rules</h3>"
                        "<ul>"
                        "<li><b>Nothing about people without the people.</b> Every important decision goes past "
                        "someone who uses the service.</li>"
                        "<li><b>Time has value.</b> People from outside get travel, food and, if possible, a "
                        "payment. Ask finance how to pay it.</li>"
                        "<li><b>Women and men count alike.</b> See who cares for others, who waits and who does "
                        "the paperwork. Pick times that suit people with children or parents to look after.</li>"
                        "<li><b>Nobody ends up worse off.</b> A change that takes a right or a way in from someone "
                        "is not an improvement.</li>"
                        "</ul>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "First team meeting",
                        "time": "90 minutes",
                        "people": "The whole team and the sponsor",
                        "material": "Mandate sheet printed on A3, markers, sticky notes",
                        "text": (
                            "<p>Send the mandate sheet two days ahead. In the meeting, keep to this order:</p>"
                            "<ul>"
                            "<li><b>0–10 min</b>: everyone gives their name, their job and one time a public "
                            "service left them lost.</li>"
                            "<li><b>10–25 min</b>: the sponsor explains why this service has to change now.</li>"
                            "<li><b>25–50 min</b>: you fill in the mandate sheet together.</li>"
                            "<li><b>50–65 min</b>: each person writes down a worry. Read them aloud without "
                            "debate. Group them.</li>"
                            "<li><b>65–80 min</b>: set the dates of the three stages and the three meetings with "
                            "the sponsor.</li>"
                            "<li><b>80–90 min</b>: each person says what they will do before next week.</li>"
                            "</ul>"
                            "<p>You could open like this: “Today we won’t solve the problem. We’ll agree how we "
                            "are going to understand it.”</p>"
                            "<p>If someone brings a ready-made answer, say thanks, write it on a separate sheet "
                            "and call it a hypothesis. You will come back to it in chapter 5.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<h3>When it goes wrong</h3>"
                        "<ul>"
                        "<li><b>The sponsor disappears.</b> Send one page with a decision to make and a date. If "
                        "there is no answer, put off the stage and say why.</li>"
                        "<li><b>The team has no time.</b> Narrow the scope: one group of people, one channel, one "
                        "step of the service. Don’t cut the conversations with people who use it.</li>"
                        "<li><b>There is already a contract for an app.</b> Use chapters 3, 4 and 7 to improve it. "
                        "Listening late is better than not listening.</li>"
                        "<li><b>Colleagues feel judged.</b> Say it often: “We are looking at the service and not "
                        "at the people who work in it.”</li>"
                        "</ul>"
                    ),
                ),
                (
                    "template",
                    {
                        "title": "Mandate sheet",
                        "text": (
                            "<p>One page, signed by the sponsor. It settles the question “but who told you to do "
                            "this?”.</p>"
                        ),
                        "name": "mandate-sheet",
                        "document": [
                            ("h1", "Mandate sheet"),
                            (
                                "p",
                                "Fill it in as a team at the first meeting. Keep it where everyone can see it.",
                            ),
                            (
                                "table",
                                [
                                    ["Question", "Answer"],
                                    ["Which service will we (re)design?", ""],
                                    ["Why now?", ""],
                                    ["What may change?", ""],
                                    ["What may not change (law, contract, deadline)?", ""],
                                    ["Who decides in the end?", ""],
                                    ["Each person’s time per week", ""],
                                    ["Money available", ""],
                                    ["How will we know it got better?", ""],
                                ],
                            ),
                            ("h1", "Dates"),
                            (
                                "table",
                                [
                                    ["Stage", "Starts", "Ends", "Meeting with the sponsor"],
                                    ["Research", "", "", ""],
                                    ["Co-create", "", "", ""],
                                    ["Experiment", "", "", ""],
                                ],
                            ),
                            ("h1", "Signatures"),
                            ("p", "Sponsor: ______________________   Date: ___ / ___ / ______"),
                            ("p", "Lead: ______________________   Date: ___ / ___ / ______"),
                        ],
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Before you move on, check",
                        "items": [
                            "The sponsor has signed the mandate sheet",
                            "Someone from the front desk is on the team",
                            "The data protection officer knows about the project",
                            "The dates avoid the service’s busy season",
                            "There is money for interpreters, travel and snacks",
                        ],
                    },
                ),
                (
                    "terms",
                    ["service", "service-design", "co-creation"],
                ),
            ],
        },
        {
            "title": "Frame the problem",
            "slug": "frame-the-problem",
            "lead": (
                "Turn a vague complaint into a question the team can look into, and find out who needs to be heard."
            ),
            "stage": "research",
            "blocks": [
                (
                    "text",
                    (
                        "<h3>Start with the problem, not the app</h3>"
                        "<p>Many projects start with an answer: “we need an app”. It may even be a good answer. "
                        "But nobody knows yet which problem it solves.</p>"
                        "<p>Ask three things before you accept the request. For whom is this a problem? How do we "
                        "know? What happens if we do nothing?</p>"
                        "<h3>Gather what already exists</h3>"
                        "<p>Before talking to anyone, spend two days reading what your organisation already "
                        "knows:</p>"
                        "<ul>"
                        "<li>last year’s complaints and thank-yous;</li>"
                        "<li>the questions asked most often at the counter and on the phone;</li>"
                        "<li>applications sent back, and why;</li>"
                        "<li>waiting and response times;</li>"
                        "<li>the letters, forms and pages people receive;</li>"
                        "<li>laws and rules that set deadlines and documents.</li>"
                        "</ul>"
                        "<p>Ask to spend a morning sitting by the counter as well, with permission and without "
                        "getting in the way. Note what people ask, in their own words.</p>"
                        "<p>Notice who is missing. People who never reach the counter don’t show up in complaints. "
                        "They may not know the service exists, have no transport or not speak Portuguese.</p>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Problem framing canvas",
                        "what_for": "Put on one page what we know, what we assume and the question we will look into.",
                        "when": "In week two, after reading the data you already have.",
                        "time": "90 minutes",
                        "people": "1 facilitator and 4 to 8 people from the team",
                        "material": "Canvas on A2 or A1, sticky notes in two colours, thick markers",
                        "steps": [
                            (
                                "<p><b>Alone, 10 min.</b> Everyone writes what happens today, one fact per note. "
                                "Yellow for what has proof. Pink for what is assumed.</p>"
                            ),
                            (
                                "<p><b>Share, 20 min.</b> Each person reads their notes and sticks them on the "
                                "canvas. Nobody comments yet.</p>"
                            ),
                            (
                                "<p><b>Who is affected, 15 min.</b> Write which people are affected, and who is "
                                "left out.</p>"
                            ),
                            "<p><b>Causes, 20 min.</b> Pick the worst effect and ask “why?” up to five times.</p>",
                            "<p><b>Limits, 10 min.</b> Mark what cannot change and who set it.</p>",
                            (
                                "<p><b>Question, 15 min.</b> Write one sentence: “How can [people] [do what], "
                                "without [today’s difficulty]?”</p>"
                            ),
                        ],
                        "example": (
                            "<p>In Vale Claro (invented example), the first request was “an app for the travel "
                            "pass”. The canvas showed something else.</p>"
                            "<p>The yellow notes said this: many applications came back because the proof of "
                            "address was missing. The pink ones: “families leave it all to the last minute”.</p>"
                            "<p>Asking “why?” led the team to the letter sent in July. The letter did not say "
                            "which proofs would do.</p>"
                            "<p>The final question: “How can families get the pass first time, without coming back "
                            "to the counter because of a piece of paper?”</p>"
                        ),
                        "tips": [
                            "Read the question to an outsider. If they don’t get it, it is too long.",
                            "Each pink note is a question for the interviews in chapter 3.",
                            "If someone cannot write, another person writes for them, word for word.",
                        ],
                        "mistakes": [
                            "Putting the answer inside the question.",
                            "Treating an old assumption as a fact.",
                            "Choosing a problem the team has no power to touch.",
                        ],
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Stakeholder map",
                        "what_for": (
                            "See who uses, runs, pays for, blocks or depends on the service, and decide how to "
                            "hear each one."
                        ),
                        "when": "Right after the problem framing canvas.",
                        "time": "60 minutes",
                        "people": "4 to 8 people, at least one of them from the front desk",
                        "material": "Large sheet with three circles, sticky notes, markers",
                        "steps": [
                            (
                                "<p>In the middle circle, write who uses the service. Be concrete: “grandparents "
                                "who sort out their grandchildren’s pass”.</p>"
                            ),
                            (
                                "<p>In the second circle, write who provides the service: counter, school, bus "
                                "company, accounts.</p>"
                            ),
                            (
                                "<p>In the outer circle, write who has influence: councillors, parents’ "
                                "associations, the press, suppliers.</p>"
                            ),
                            "<p>Put a red dot on those who are hardly ever heard.</p>",
                            "<p>For each note, write what they gain and what they fear from the change.</p>",
                            (
                                "<p>Decide how to reach each one: interview, visit, joint session or simply "
                                "keeping them informed.</p>"
                            ),
                        ],
                        "example": (
                            "<p>On the Vale Claro map (invented example), the team put “parents” in the middle. "
                            "The school assistant corrected them: it is often grandmothers or older siblings who "
                            "apply.</p>"
                            "<p>The red dots fell on three groups: families new to Portugal, blind parents and "
                            "students over 18. The team agreed to reach them through the school and two "
                            "associations.</p>"
                        ),
                        "tips": [
                            "Write roles, not people’s names.",
                            "Come back to the map at the end of each stage.",
                            "Ask every person you interview: “who else should we hear?”",
                        ],
                        "mistakes": [
                            "Writing “citizens” and stopping there.",
                            "Forgetting the colleagues who will have to work differently.",
                            "Inviting only the usual associations.",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h3>When it goes wrong</h3>"
                        "<ul>"
                        "<li><b>The team cannot settle on one question.</b> Write two and read them to three "
                        "colleagues from the counter. Keep the one they hear every week.</li>"
                        "<li><b>There are no data.</b> Ask the front desk to make a mark on a sheet, for one week, "
                        "each time the problem comes up.</li>"
                        "<li><b>The problem belongs to another organisation.</b> Invite them onto the team now. If "
                        "they refuse, deal with your part and record theirs.</li>"
                        "<li><b>A senior manager insists on the answer.</b> Write it on the canvas as an "
                        "assumption and ask: “What would have to be true for this to work?”</li>"
                        "</ul>"
                    ),
                ),
                (
                    "template",
                    {
                        "title": "Problem framing canvas",
                        "text": "<p>Print it on A3 or copy the boxes onto a wall sheet.</p>",
                        "name": "problem-framing-canvas",
                        "document": [
                            ("h1", "Problem framing canvas"),
                            (
                                "p",
                                (
                                    "Service: ____________________   Date: ___ / ___ / ______   Team: "
                                    "____________________"
                                ),
                            ),
                            (
                                "table",
                                [
                                    ["Box", "What we know (with proof)", "What we assume"],
                                    ["What happens today?", "", ""],
                                    ["To whom does it happen?", "", ""],
                                    ["Who is left out?", "", ""],
                                    ["When and where does it happen?", "", ""],
                                    ["What are the consequences?", "", ""],
                                    ["Why does it happen? (ask five times)", "", ""],
                                    ["What has been tried?", "", ""],
                                    ["What cannot change?", "", ""],
                                ],
                            ),
                            ("h1", "Our question"),
                            (
                                "p",
                                "How can ____________________ ____________________, without ____________________?",
                            ),
                            ("h1", "Three assumptions to check first"),
                            (
                                "list",
                                [
                                    "1. ________________________________________",
                                    "2. ________________________________________",
                                    "3. ________________________________________",
                                ],
                            ),
                        ],
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "The question is ready when",
                        "items": [
                            "It speaks of real people and not of “users”",
                            "It has no answer hidden inside",
                            "It rests on at least three facts with a source",
                            "The sponsor agrees with it",
                            "The map shows who is hardly ever heard",
                        ],
                    },
                ),
                (
                    "terms",
                    ["problem-framing", "stakeholder", "assumption"],
                ),
            ],
        },
        {
            "title": "Research with people",
            "slug": "research-with-people",
            "lead": (
                "Prepare, invite for and hold respectful interviews, with consent on record and support for those "
                "who need it."
            ),
            "stage": "research",
            "blocks": [
                (
                    "text",
                    (
                        "<h3>How many people, and who</h3>"
                        "<p>Eight to twelve well-chosen conversations usually show patterns. You are not after a "
                        "statistical sample. You want to understand how and why.</p>"
                        "<p>Choose people who differ from one another. Include some who succeeded, some who gave "
                        "up and some who never tried. Keep at least a third of the conversations for people who "
                        "tend to be left out.</p>"
                        "<h3>How to invite</h3>"
                        "<p>Invite through those people already trust: school, health centre, parish council, "
                        "association, library. Say what it is, how long it takes and what they get out of it. Pay "
                        "for travel. Offer times in the evening and on Saturdays.</p>"
                        "<p>An invitation that works: “We want applying for the school travel pass to be easier. "
                        "We’d like to listen to you for 45 minutes. It isn’t a test and there are no right "
                        "answers. You can bring someone along. Do you need an interpreter, a place without steps "
                        "or anything else?”</p>"
                        "<h3>So that everyone can take part</h3>"
                        "<ul>"
                        "<li><b>People with disabilities.</b> Ask what they need, don’t guess. Book a sign "
                        "language interpreter two weeks ahead. Send texts beforehand, in a format a screen reader "
                        "can read.</li>"
                        "<li><b>People who don’t speak much Portuguese.</b> Use a professional interpreter. Don’t "
                        "ask children or relatives to translate. Allow twice the time.</li>"
                        "<li><b>People who don’t read well.</b> Explain everything out loud. Use objects and "
                        "pictures. Never ask them to read aloud.</li>"
                        "<li><b>Minors.</b> You need permission from whoever is responsible for them, and their "
                        "own willingness too.</li>"
                        "</ul>"
                        "<h3>Consent</h3>"
                        "<p>To consent is to understand and to agree freely. Explain first, ask afterwards. Say "
                        "what you will keep, for how long, who sees it and how to withdraw. Saying no never harms "
                        "the person’s case with the service.</p>"
                        "<p>Someone who does not sign can consent out loud: record just that part or note it with "
                        "a witness. Collect as little data as possible. Agree with the data protection officer the "
                        "legal basis and when recordings are deleted.</p>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Interview guide",
                        "what_for": (
                            "Hold an open conversation about what the person lived through, without steering them "
                            "to the answer we want."
                        ),
                        "when": "In weeks three and four, with 8 to 12 people.",
                        "time": "45 minutes per conversation, plus 20 for notes",
                        "people": "1 person who asks and 1 who takes notes, with each participant",
                        "material": "Printed guide, consent sheet, recorder if agreed, water",
                        "steps": [
                            (
                                "<p><b>0–5 min, welcome.</b> Introduce yourself. Explain the project and the "
                                "consent. Say: “If you want to stop, we stop.”</p>"
                            ),
                            "<p><b>5–10 min, warm up.</b> “Tell me a little about your day.”</p>",
                            (
                                "<p><b>10–30 min, the last time.</b> “Tell me about the last time you dealt with "
                                "this. Where did you start? And then?” Let silence happen.</p>"
                            ),
                            (
                                "<p><b>30–38 min, go deeper.</b> “What was hardest? Who helped you? What almost "
                                "made you give up?”</p>"
                            ),
                            (
                                "<p><b>38–43 min, imagine.</b> “If you could change just one thing, what would it "
                                "be?”</p>"
                            ),
                            (
                                "<p><b>43–45 min, close.</b> Say thank you. Say when and how they will hear the "
                                "result. Ask who else should be heard.</p>"
                            ),
                            (
                                "<p><b>Afterwards, 20 min.</b> Each of you writes down, separately, five sentences "
                                "you heard and one surprise. Only then compare.</p>"
                            ),
                        ],
                        "example": (
                            "<p>In one Vale Claro interview (invented example), the team was going to ask whether "
                            "the council’s website was clear. The grandmother told them about the last time and "
                            "never mentioned the website.</p>"
                            "<p>She had gone to the counter three times. On the second, the proof of address was "
                            "in her son-in-law’s name. “Nobody told me the name mattered.” The team kept that "
                            "sentence. It ended up changing the July letter.</p>"
                        ),
                        "tips": [
                            "Ask about past facts, not intentions.",
                            "When you hear something vague, ask for an example.",
                            "Rehearse one interview with a colleague.",
                        ],
                        "mistakes": [
                            "Questions that carry the answer: “You’d like an app, wouldn’t you?”",
                            "Explaining or defending the service during the conversation.",
                            "Bringing four people to listen to one.",
                        ],
                    },
                ),
                (
                    "step",
                    {
                        "title": "A conversation with an interpreter",
                        "time": "90 minutes, plus 15 to prepare",
                        "people": "1 person who asks, 1 who takes notes, 1 interpreter and the participant",
                        "material": (
                            "Guide sent to the interpreter two days ahead, translated consent, three chairs in a "
                            "triangle"
                        ),
                        "text": (
                            "<ul>"
                            "<li><b>Before, 15 min.</b> Explain the aim and the hard words to the interpreter. Ask "
                            "them to translate everything, without summing up, and to keep it confidential.</li>"
                            "<li><b>0–10 min.</b> Introduce all four people. Say what each one is there for.</li>"
                            "<li><b>10–20 min.</b> Consent, read and translated sentence by sentence. Ask the "
                            "person to say in their own words what they understood.</li>"
                            "<li><b>20–80 min.</b> Follow the guide with half the questions. Look at the person, "
                            "not the interpreter. Short sentences, a pause after each.</li>"
                            "<li><b>80–90 min.</b> Say thank you. Ask in which language they want to receive the "
                            "results.</li>"
                            "</ul>"
                            "<p>With sign language, light should fall on the interpreter’s face and not come from "
                            "behind. Agree a break halfway: interpreting is tiring.</p>"
                            "<p>If the interpreter does not come, choose another day. A conversation with a cousin "
                            "translating can expose the person.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<h3>When it goes wrong</h3>"
                        "<ul>"
                        "<li><b>The person gets upset.</b> Stop. Offer water and time. Ask whether they want to go "
                        "on. Have a support contact at hand.</li>"
                        "<li><b>The person only complains.</b> Listen for five minutes. Then: “Help me understand "
                        "how it happened. Where did you start?”</li>"
                        "<li><b>They ask for help with their case.</b> Say you will see to it at the end, and do: "
                        "give a name and a contact.</li>"
                        "<li><b>Many people don’t show up.</b> Call the day before. Always invite two more people "
                        "than you need.</li>"
                        "</ul>"
                    ),
                ),
                (
                    "template",
                    {
                        "title": "Interview guide and consent",
                        "text": "<p>Two sheets: the team keeps the consent sheet and the person keeps a copy.</p>",
                        "name": "interview-guide-and-consent",
                        "document": [
                            ("h1", "Consent to take part"),
                            (
                                "p",
                                (
                                    "We are improving the service: ______________________________. We would like "
                                    "to hear about your experience."
                                ),
                            ),
                            (
                                "list",
                                [
                                    "I take part because I want to. I can stop at any time without saying why.",
                                    "Saying no changes nothing in how I am served.",
                                    "My name does not appear in reports.",
                                    "The notes are deleted by: ___ / ___ / ______",
                                    "To withdraw or ask a question, contact: ______________________________",
                                ],
                            ),
                            (
                                "table",
                                [
                                    ["I agree that you", "Yes", "No"],
                                    ["take notes of the conversation", "", ""],
                                    ["record my voice", "", ""],
                                    ["use sentences of mine, without my name", "", ""],
                                    ["contact me to tell me the result", "", ""],
                                ],
                            ),
                            (
                                "p",
                                (
                                    "Name or initials: ____________________   Signature: ____________________   "
                                    "Date: ___ / ___ / ______"
                                ),
                            ),
                            ("p", "Consented out loud. Witness: ____________________"),
                            ("h1", "Interview guide"),
                            (
                                "table",
                                [
                                    ["Moment", "Questions", "Notes"],
                                    ["Warm up (5 min)", "Tell me a little about your day.", ""],
                                    [
                                        "The last time (20 min)",
                                        "Tell me about the last time you dealt with this. And then?",
                                        "",
                                    ],
                                    ["Go deeper (8 min)", "What was hardest? Who helped?", ""],
                                    [
                                        "Imagine (5 min)",
                                        "If you could change just one thing, what would it be?",
                                        "",
                                    ],
                                    ["Close (2 min)", "Who else should we hear?", ""],
                                ],
                            ),
                        ],
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Before the first interview, check",
                        "items": [
                            "A third of those invited tend to be left out of the service",
                            "The consent sheet is in plain language and translated",
                            "Interpreters and an accessible place are booked",
                            "Everyone knows when the recordings are deleted",
                            "The guide was rehearsed with a colleague",
                        ],
                    },
                ),
                (
                    "terms",
                    ["consent", "interview-guide", "reasonable-accommodation"],
                ),
            ],
        },
        {
            "title": "Make sense of what you heard",
            "slug": "make-sense-of-what-you-heard",
            "lead": (
                "Go from pages of notes to a few findings, to personas made from evidence and to a journey with "
                "the stumbles in plain sight."
            ),
            "stage": "research",
            "blocks": [
                (
                    "text",
                    (
                        "<h3>From notes to findings</h3>"
                        "<p>Do the analysis as a team and soon, ideally in the week of the last interview. Notes "
                        "lose their colour with time.</p>"
                        "<p>Write each observation on a note: a sentence heard, a gesture seen, a number. In the "
                        "corner put a code, such as E4, so you know which conversation it came from. Never put the "
                        "name.</p>"
                        "<p>Put notes that speak of the same thing together. Give each group a title that is a "
                        "full sentence. “Proofs” is a topic. “Families find out that a proof won’t do only when "
                        "they are already at the counter” is a finding.</p>"
                        "<p>Look, too, for what contradicts the group. One exception often teaches more than ten "
                        "similar cases.</p>"
                        "<h3>What a finding is worth</h3>"
                        "<p>Use a simple rule. <b>Strong</b>: it comes up in four or more conversations and the "
                        "service’s data agree. <b>Medium</b>: it comes up in two or three. <b>To check</b>: it "
                        "comes up once, but would be serious if true.</p>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Personas made from evidence",
                        "what_for": "Remind the team, in every decision, whom they are working for.",
                        "when": "After the interviews and before the co-creation session.",
                        "time": "2 hours",
                        "people": "The team, plus one person from the front desk",
                        "material": "Interview notes with codes, A3 sheets, markers",
                        "steps": [
                            (
                                "<p><b>Choose what sets people apart, 20 min.</b> Look for differences in "
                                "behaviour, not age: who copes alone, who has help, who gives up.</p>"
                            ),
                            (
                                "<p><b>Place each interview, 30 min.</b> Draw two or three lines, for instance "
                                "from “copes alone” to “needs help”. Put the codes on them.</p>"
                            ),
                            (
                                "<p><b>See the groups, 20 min.</b> Three or four clusters of codes give three or "
                                "four personas.</p>"
                            ),
                            (
                                "<p><b>Write, 40 min.</b> For each: what they want to achieve, what they do today, "
                                "what holds them back, what helps and a sentence you heard. Next to each line, put "
                                "the codes that prove it.</p>"
                            ),
                            (
                                "<p><b>Check, 10 min.</b> Delete what has no code. Ask the front desk: “Do you "
                                "know this person?”</p>"
                            ),
                        ],
                        "example": (
                            "<p>Vale Claro (invented example) ended up with three personas. <b>Amélia</b>, a "
                            "grandmother, sorts out her grandson’s pass and does not use the internet (E1, E4, "
                            "E9). <b>Olena</b>, a mother new to Portugal, is good with her phone but does not "
                            "understand the letter (E3, E7). <b>Rui</b>, a blind father, uses a screen reader and "
                            "cannot fill in the PDF (E6, E10).</p>"
                            "<p>At the ideas session, someone proposed an explainer video. The team asked: “Does "
                            "it work for Amélia, Olena and Rui?” It worked for only one. The idea changed.</p>"
                        ),
                        "tips": [
                            "Make sure at least one persona has a disability and another speaks little Portuguese.",
                            "Give them invented names and never a participant’s face.",
                            "Pin them to the wall of the room where you decide.",
                        ],
                        "mistakes": [
                            "Inventing hobbies and marital status to fill the sheet.",
                            "Making one persona per age group.",
                            "Putting them in a drawer once they are done.",
                        ],
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Journey map",
                        "what_for": (
                            "See the service as the person lives it, from the first sign until the matter is settled."
                        ),
                        "when": "Right after the personas; one map for each.",
                        "time": "2 and a half hours",
                        "people": "4 to 8 people, 1 or 2 of them people who use the service",
                        "material": "Roll of paper, sticky notes in four colours, tape, the interview notes",
                        "steps": [
                            (
                                "<p><b>Beginning and end, 15 min.</b> Decide where the journey begins and ends for "
                                "the person, not for the service.</p>"
                            ),
                            (
                                "<p><b>What they do, 40 min.</b> One action per note, in order. Thirty notes is "
                                "normal.</p>"
                            ),
                            (
                                "<p><b>What they deal with, 20 min.</b> Below each action: letter, counter, phone, "
                                "neighbour, website.</p>"
                            ),
                            (
                                "<p><b>What they think and feel, 25 min.</b> Only words you heard. If you heard "
                                "none, leave it blank.</p>"
                            ),
                            (
                                "<p><b>Where they stumble, 20 min.</b> A red dot where they wait, repeat, don’t "
                                "understand or give up.</p>"
                            ),
                            (
                                "<p><b>Vote, 15 min.</b> Each person has three votes for the worst stumbles. "
                                "People who use the service vote first.</p>"
                            ),
                            (
                                "<p><b>Confirm, 15 min.</b> Read the journey aloud to someone who lived it, and "
                                "correct it.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Amélia’s journey (invented example) starts in July, when her neighbour tells her "
                            "about the letter. It ends in September, when her grandson gets on the bus.</p>"
                            "<p>There was one stumble nobody could see: two weeks of silence after handing in the "
                            "papers. Amélia went to the counter just to ask whether all was well. That silence got "
                            "more votes than the form.</p>"
                        ),
                        "tips": [
                            "Mark the waiting times: they are the longest part of the journey.",
                            "Photograph the map at the end of each step.",
                            "Read the notes aloud if someone in the room cannot see or read.",
                        ],
                        "mistakes": [
                            "Drawing the internal process and calling it a journey.",
                            "Filling the feelings row with guesses.",
                            "Making one “average” journey that belongs to nobody.",
                        ],
                    },
                ),
                (
                    "template",
                    {
                        "title": "Journey sheet",
                        "text": "<p>One sheet per persona. Add columns if you need them.</p>",
                        "name": "journey-sheet",
                        "document": [
                            ("h1", "Journey sheet"),
                            (
                                "p",
                                "Persona: ____________________   Wants to achieve: ____________________",
                            ),
                            (
                                "table",
                                [
                                    ["", "Before", "Apply", "Wait", "Receive", "After"],
                                    ["What they do", "", "", "", "", ""],
                                    ["What they deal with", "", "", "", "", ""],
                                    ["What they think (sentences heard)", "", "", "", "", ""],
                                    ["What they feel", "", "", "", "", ""],
                                    ["Where they stumble", "", "", "", "", ""],
                                    ["How long it takes", "", "", "", "", ""],
                                    ["Interview code", "", "", "", "", ""],
                                ],
                            ),
                            ("h1", "The three worst stumbles"),
                            (
                                "list",
                                [
                                    "1. ________________________________________",
                                    "2. ________________________________________",
                                    "3. ________________________________________",
                                ],
                            ),
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Show the findings before moving on</h3>"
                        "<p>Invite three or four of the people you interviewed for an hour’s talk. Read them the "
                        "findings and ask: “Is this true? What is missing? What is exaggerated?”</p>"
                        "<p>Do the same with the front desk. Then take a single page to the sponsor: five "
                        "findings, a sentence heard for each and the three chosen stumbles.</p>"
                        "<p><b>If the team disagrees</b>, go back to the notes and count the codes. <b>If it all "
                        "seems obvious</b>, ask what surprised you. <b>If someone could be recognised from a "
                        "sentence</b>, change the details or take it out.</p>"
                    ),
                ),
                (
                    "case",
                    {
                        "title": "PONTO JÁ: listening to young people in the shop itself",
                        "who": "LabX and the Portuguese Institute of Sport and Youth (IPDJ)",
                        "when": "A LabX project in the youth field",
                        "text": (
                            "<p>PONTO JÁ shops give young people information and support. The redesign of the "
                            "service heard many young people, and also those who manage the shops and work in "
                            "them.</p>"
                            "<p>Technicians and managers were trained in service design. In one shop, a live "
                            "laboratory gathers young people’s views in the very place where they use the "
                            "service.</p>"
                            "<p>What to take from it: listen to the staff as well, and keep listening after the "
                            "change.</p>"
                        ),
                        "link": "https://labx.gov.pt/",
                        "link_text": "LabX official website",
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Before you move on, check",
                        "items": [
                            "Each finding has codes that prove it",
                            "The personas contain nothing invented as filler",
                            "The journey begins before our service and ends after it",
                            "The front desk has seen the sheet and corrected it",
                            "Nobody can be recognised",
                        ],
                    },
                ),
                (
                    "terms",
                    ["persona", "journey-map", "insight"],
                ),
            ],
        },
        {
            "title": "Co-create ideas",
            "slug": "co-create-ideas",
            "lead": (
                "Run a session where people who use the service and people who provide it imagine, side by side, "
                "answers to the right problem."
            ),
            "stage": "co-creation",
            "blocks": [
                (
                    "text",
                    (
                        "<h3>What co-creating means</h3>"
                        "<p>To co-create is to work together, with equal weight, on a question that is still open. "
                        "It is not presenting an answer and asking for opinions. If the decision has been made, "
                        "say so and skip the session.</p>"
                        "<p>Agree beforehand with the sponsor what will happen to the ideas. A small promise kept "
                        "is worth more than a big event.</p>"
                        "<h3>Whom to invite</h3>"
                        "<p>Twelve to twenty people, half of them from outside the administration. Make tables of "
                        "four to six, with at least two people who use the service at each. Don’t seat a manager "
                        "with the people who report to them.</p>"
                        "<h3>Prepare the room</h3>"
                        "<ul>"
                        "<li>A room without steps, with an accessible toilet and public transport nearby.</li>"
                        "<li>Large letters, at least 18 points, and good light.</li>"
                        "<li>Interpreters booked and seated where they can be seen.</li>"
                        "<li>A quiet corner for anyone who needs a break, and someone to look after children.</li>"
                        "<li>First names on badges, no job titles.</li>"
                        "</ul>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "Invite and confirm",
                        "time": "Four weeks before the session",
                        "people": "1 person from the team, with two partner associations or schools",
                        "material": "One-page invitation, list of support needs, phone",
                        "text": (
                            "<ul>"
                            "<li><b>Four weeks ahead</b>: agree with the partners whom it makes sense to invite. "
                            "Book the room and the interpreters.</li>"
                            "<li><b>Three weeks ahead</b>: give the invitation in person or by phone. Leave it on "
                            "paper too, and in the families’ languages.</li>"
                            "<li><b>Two weeks ahead</b>: call those who said yes. Ask what support they need and "
                            "how they will travel.</li>"
                            "<li><b>One week ahead</b>: send the programme with times, a photograph of the "
                            "entrance and the nearest stop.</li>"
                            "<li><b>The day before</b>: a short message or call. Say again that they may bring "
                            "company.</li>"
                            "</ul>"
                        ),
                    },
                ),
                (
                    "tool",
                    {
                        "name": "“How might we…?” questions",
                        "what_for": "Turn stumbles into invitations to have ideas.",
                        "when": "At the start of the co-creation session, or the day before with the team only.",
                        "time": "30 minutes",
                        "people": "4 to 20 people, in pairs",
                        "material": "Journey sheet, sticky notes, voting dots",
                        "steps": [
                            "<p>Choose a stumble from the journey and read it aloud, with the sentence you heard.</p>",
                            (
                                "<p>In pairs, write three questions starting with “How might we…?”. You have five "
                                "minutes.</p>"
                            ),
                            (
                                "<p>Check the size. If the answer fits in one word, it is too narrow. If it suits "
                                "any service, it is too wide.</p>"
                            ),
                            (
                                "<p>Rewrite from another angle: remove the obstacle, change the order, bring help, "
                                "avoid the step.</p>"
                            ),
                            "<p>Each person places two dots. Two or three questions go to the session.</p>",
                        ],
                        "example": (
                            "<p>The stumble in Vale Claro (invented example): two weeks of silence after "
                            "applying.</p>"
                            "<p>Too wide: “How might we communicate better?” Too narrow: “How might we send a text "
                            "message?”</p>"
                            "<p>The one chosen: “How might we make sure Amélia always knows where her application "
                            "stands, without leaving home?” It gave nineteen ideas. Only five needed a "
                            "computer.</p>"
                        ),
                        "tips": [
                            "Put a persona’s name in the question.",
                            "A good question brings up three different answers straight away.",
                            "Bring the questions translated into the languages in the room.",
                        ],
                        "mistakes": [
                            "Hiding the answer inside the question.",
                            "Joining two questions with an “and”.",
                            "Choosing only the easy questions.",
                        ],
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Idea sprint",
                        "what_for": (
                            "Go, in three hours, from one question to three ideas drawn and chosen by everyone."
                        ),
                        "when": "After the findings, with the questions already chosen.",
                        "time": "3 hours",
                        "people": "2 facilitators, 1 note taker and 12 to 20 participants",
                        "material": "A4 sheets folded in eight, markers, wall paper, dots, printed personas, snacks",
                        "steps": [
                            (
                                "<p><b>0–20 min, open.</b> Welcome, toilets, breaks and consent for photographs. "
                                "Everyone says their name and the oddest bus ride they ever took.</p>"
                            ),
                            (
                                "<p><b>20–40 min, tell.</b> The team tells the journey of one persona. A person "
                                "who uses the service comments.</p>"
                            ),
                            (
                                "<p><b>40–55 min, alone.</b> Eight drawings in eight minutes, one per square. "
                                "Anyone may write, dictate or record instead.</p>"
                            ),
                            (
                                "<p><b>55–80 min, at the table.</b> Each person shows their two favourites. The "
                                "others may only say “yes, and…”.</p>"
                            ),
                            "<p><b>80–95 min.</b> Break.</p>",
                            (
                                "<p><b>95–135 min, combine.</b> Each table combines ideas in a poster: name, how "
                                "it works, what changes for the person, what it asks of the service.</p>"
                            ),
                            (
                                "<p><b>135–160 min, present.</b> Three minutes per table. The room answers: what I "
                                "like, what worries me, what is missing.</p>"
                            ),
                            (
                                "<p><b>160–170 min, choose.</b> People who use the service vote with three dots. "
                                "Then the others vote, in another colour.</p>"
                            ),
                            (
                                "<p><b>170–180 min, close.</b> Say what happens to the ideas and on which day they "
                                "will hear from you.</p>"
                            ),
                        ],
                        "example": (
                            "<p>In Vale Claro (invented example) there were sixteen people at four tables. The "
                            "idea with most votes was called “the talking receipt”: on applying, the person gets a "
                            "slip with three dates and a phone number.</p>"
                            "<p>The managers’ idea was a new portal. It got many dots from the services and few "
                            "from the families. The two colours side by side showed the difference without anyone "
                            "having to argue.</p>"
                        ),
                        "tips": [
                            "A clock everyone can see, and a sound and a light for each change.",
                            "Let those who speak least go first.",
                            "Keep all posters, including those that didn’t win.",
                        ],
                        "mistakes": [
                            "Starting with a senior manager’s speech.",
                            "Letting experts say “that won’t work” in the first 80 minutes.",
                            "Ending without saying what comes next.",
                        ],
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "On the morning of the session, check",
                        "items": [
                            "The way from the street to the chair has no steps",
                            "The interpreters know the programme and the hard words",
                            "One can take part without reading or writing",
                            "Each table has people who use the service",
                            "We know who keeps the posters and the consent sheets",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h3>When it goes wrong</h3>"
                        "<ul>"
                        "<li><b>One person dominates.</b> “Thank you. Let’s hear now from those who haven’t "
                        "spoken.” Switch to a round, one minute each.</li>"
                        "<li><b>Nobody speaks.</b> Go back to pairs and to writing.</li>"
                        "<li><b>There is a conflict.</b> Write both positions on the wall. Ask what each side "
                        "needs to protect.</li>"
                        "<li><b>Half the people turn up.</b> Use fewer tables and keep the programme.</li>"
                        "</ul>"
                    ),
                ),
                (
                    "template",
                    {
                        "title": "Session script",
                        "text": "<p>The plan minute by minute, with room for who does what.</p>",
                        "name": "session-script",
                        "document": [
                            ("h1", "Co-creation session script"),
                            (
                                "p",
                                (
                                    "Date: ___ / ___ / ______   Place: ____________________   Question: "
                                    "____________________"
                                ),
                            ),
                            (
                                "table",
                                [
                                    ["Minutes", "Moment", "Who leads", "What to say", "Materials"],
                                    ["0–20", "Open", "", "", ""],
                                    ["20–40", "Tell", "", "", ""],
                                    ["40–55", "Ideas, each alone", "", "", ""],
                                    ["55–80", "Ideas, at the table", "", "", ""],
                                    ["80–95", "Break", "", "", ""],
                                    ["95–135", "Combine", "", "", ""],
                                    ["135–160", "Present", "", "", ""],
                                    ["160–170", "Choose", "", "", ""],
                                    ["170–180", "Close", "", "", ""],
                                ],
                            ),
                            ("h1", "Support asked for by participants"),
                            (
                                "table",
                                [
                                    ["Support", "Who arranges it", "Confirmed"],
                                    ["", "", ""],
                                    ["", "", ""],
                                    ["", "", ""],
                                ],
                            ),
                        ],
                    },
                ),
                (
                    "terms",
                    ["how-might-we", "idea-sprint", "facilitator"],
                ),
            ],
        },
        {
            "title": "Design the whole service",
            "slug": "design-the-whole-service",
            "lead": (
                "Bring the chosen ideas together in one service. See what has to happen in front of and behind the "
                "counter to make it work."
            ),
            "stage": "co-creation",
            "blocks": [
                (
                    "text",
                    (
                        "<h3>From loose ideas to a service</h3>"
                        "<p>An idea improves a step. A service is the sum of its steps. Before you build, put the "
                        "ideas together and see whether they fit.</p>"
                        "<p>Choose with open criteria. Give each idea one to three points on four questions:</p>"
                        "<ul>"
                        "<li>Does it solve a stumble with strong evidence?</li>"
                        "<li>Does it serve the persona who is left out today?</li>"
                        "<li>Can we test it within four weeks?</li>"
                        "<li>Do the law and the budget allow it?</li>"
                        "</ul>"
                        "<p>Add up the points as a group and aloud. An idea that scores low on either of the first "
                        "two questions goes no further, however easy it is.</p>"
                        "<p>Write down, too, why the others were left out. You will need that list to answer the "
                        "people who proposed them.</p>"
                        "<h3>Design for everyone from the start</h3>"
                        "<p>Leaving accessibility to the end is expensive and turns out badly. At each step ask "
                        "who could not do it. Think of someone who does not see, hear, read or speak Portuguese, "
                        "and of someone with no phone or little time.</p>"
                        "<p>Always keep more than one way. A digital service needs a phone line and a counter that "
                        "know the same things. And those who help someone else must be able to do so without using "
                        "that person’s password.</p>"
                    ),
                ),
                (
                    "quotation",
                    {
                        "text": (
                            "“Universal design” means the design of products, environments, programmes and "
                            "services to be usable by all people, to the greatest extent possible, without the "
                            "need for adaptation or specialized design."
                        ),
                        "who": "Convention on the Rights of Persons with Disabilities, Article 2",
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Service blueprint",
                        "what_for": (
                            "See, on one sheet, what the person does and everything the service does to make it happen."
                        ),
                        "when": "After choosing the ideas and before the prototype.",
                        "time": "3 hours, in two parts",
                        "people": "6 to 10 people: counter, back office, IT, legal and 2 people who use the service",
                        "material": "Roll of paper with five rows, notes in five colours, the journey sheet",
                        "steps": [
                            (
                                "<p><b>Row 1, the person, 30 min.</b> Write the new path, action by action, for "
                                "one persona.</p>"
                            ),
                            "<p><b>Row 2, what they see, 20 min.</b> Letter, message, counter, page, receipt.</p>",
                            "<p><b>Row 3, front desk, 25 min.</b> What each person at the counter does and says.</p>",
                            (
                                "<p><b>Row 4, backstage, 40 min.</b> What is done out of the person’s sight: "
                                "check, decide, record, notify.</p>"
                            ),
                            "<p><b>Row 5, support, 25 min.</b> Systems, contracts, rules, other organisations.</p>",
                            (
                                "<p><b>Risks, 20 min.</b> Mark in red where it can fail and in blue where there is "
                                "a wait. Put a time on every wait.</p>"
                            ),
                            (
                                "<p><b>Cut, 20 min.</b> For each document requested, ask: does the administration "
                                "already have it? Which law requires it? What happens if we don’t ask for it?</p>"
                            ),
                        ],
                        "example": (
                            "<p>On the travel pass blueprint of Vale Claro (invented example), the backstage row "
                            "had fourteen notes. Three were the same address check, done by three people.</p>"
                            "<p>The lawyer read the rules aloud. They required only one check. And the school "
                            "already had the address confirmed at enrolment.</p>"
                            "<p>The proof of address left the application. In came a list from the school, shared "
                            "on a legal basis confirmed by the data protection officer.</p>"
                        ),
                        "tips": [
                            "Draw today’s blueprint first, if nobody knows all of it.",
                            (
                                "Then follow the path of someone with a problem: lost the letter, made a mistake, "
                                "moved house."
                            ),
                            "Put a responsible role on each note in row 4.",
                        ],
                        "mistakes": [
                            "Drawing only the path where all goes well.",
                            "Leaving row 5 for the IT team to do alone.",
                            "Accepting “we’ve always asked for it” as a reason.",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h3>When it goes wrong</h3>"
                        "<ul>"
                        "<li><b>Legal says no.</b> Ask: “Which article prevents it? What would be possible within "
                        "it?” If the rule is internal, who can change it?</li>"
                        "<li><b>Nobody knows the whole process.</b> Follow a real application, from hand to hand, "
                        "for a day. Remove the names.</li>"
                        "<li><b>The blueprint never ends.</b> Draw only one persona’s path. The others can wait "
                        "until next week.</li>"
                        "<li><b>The systems don’t talk to each other.</b> First design a simple, safe exchange, "
                        "done by hand. Automate once you have shown that it works.</li>"
                        "</ul>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "Read it aloud",
                        "time": "60 minutes",
                        "people": "The team and 3 people who use the service, one of whom reads little",
                        "material": "Letters, notices and questions of the new service, printed in large type",
                        "text": (
                            "<p>Words are part of the service. Before making the prototype, read them together:</p>"
                            "<ul>"
                            "<li><b>0–10 min</b>: explain that you will be crossing out words, not judging "
                            "people.</li>"
                            "<li><b>10–35 min</b>: read each sentence aloud. Whoever does not understand raises a "
                            "card.</li>"
                            "<li><b>35–50 min</b>: for each card, ask: “How would you say this to a neighbour?” "
                            "Write that sentence.</li>"
                            "<li><b>50–60 min</b>: read it all again. Keep a list of words to avoid.</li>"
                            "</ul>"
                        ),
                    },
                ),
                (
                    "template",
                    {
                        "title": "Service blueprint",
                        "text": "<p>Print it in landscape. One column for each of the person’s steps.</p>",
                        "name": "service-blueprint",
                        "document": [
                            ("h1", "Service blueprint"),
                            (
                                "p",
                                "Service: ____________________   Persona: ____________________   Version: ____",
                            ),
                            (
                                "table",
                                [
                                    ["Row", "Step 1", "Step 2", "Step 3", "Step 4", "Step 5"],
                                    ["The person does", "", "", "", "", ""],
                                    ["The person sees", "", "", "", "", ""],
                                    ["The front desk does", "", "", "", "", ""],
                                    ["Backstage", "", "", "", "", ""],
                                    ["Systems, rules, partners", "", "", "", "", ""],
                                    ["Waiting time", "", "", "", "", ""],
                                    ["Where it can fail", "", "", "", "", ""],
                                ],
                            ),
                            ("h1", "Documents requested"),
                            (
                                "table",
                                [
                                    [
                                        "Document",
                                        "Which law requires it?",
                                        "Does the administration have it?",
                                        "Keep or cut",
                                    ],
                                    ["", "", "", ""],
                                    ["", "", "", ""],
                                    ["", "", "", ""],
                                ],
                            ),
                        ],
                    },
                ),
                (
                    "case",
                    {
                        "title": "SmartStart: a service built around a birth",
                        "who": "Several New Zealand government agencies",
                        "when": "Since 2016",
                        "text": (
                            "<p>SmartStart brings together in one place what parents need to know and do before "
                            "and after a child is born. Several public agencies made it, with organisations that "
                            "support pregnant women and families.</p>"
                            "<p>Parents can register the birth there and, if they agree, have the same information "
                            "used for other applications.</p>"
                            "<p>What to take from it: start from an event in life, not from the organisation "
                            "chart. And bring to one table everyone who holds a part of the way.</p>"
                        ),
                        "link": "https://smartstart.services.govt.nz/",
                        "link_text": "SmartStart official website",
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "The design is ready to test when",
                        "items": [
                            "The blueprint also shows the paths where something goes wrong",
                            "Each step can be done in at least two ways",
                            "Each document requested has a law behind it",
                            "The front desk has reviewed row 3 and agrees",
                            "There is a list of ideas left out, with the reason",
                        ],
                    },
                ),
                (
                    "terms",
                    ["service-blueprint", "universal-design", "backstage"],
                ),
            ],
        },
        {
            "title": "Prototype and test",
            "slug": "prototype-and-test",
            "lead": (
                "Build on paper, in one morning, something people can use, and see where they stumble before you "
                "spend money."
            ),
            "stage": "experimentation",
            "blocks": [
                (
                    "text",
                    (
                        "<h3>A prototype is a question</h3>"
                        "<p>A prototype is not a small version of the service. It is the cheapest way to answer a "
                        "doubt. Start by writing the doubt down: “Can Amélia tell, without help, which papers to "
                        "bring?”</p>"
                        "<p>Choose the material to suit the doubt:</p>"
                        "<ul>"
                        "<li><b>Understanding a letter or form</b>: paper and pen.</li>"
                        "<li><b>Applying on a screen</b>: sheets drawn by hand, one per screen.</li>"
                        "<li><b>Being served</b>: a role play with a table, chairs and a script.</li>"
                        "<li><b>Finding the way in a building</b>: cardboard arrows stuck up with tape.</li>"
                        "<li><b>Getting notices</b>: a colleague who sends the messages by hand.</li>"
                        "</ul>"
                        "<p>The prettier it is, the less criticism it gets. Let it look like a draft. Make it in a "
                        "morning, so that throwing it away does not hurt.</p>"
                        "<h3>Whom to test with</h3>"
                        "<p>Five people per round are usually enough to find the biggest stumbles. Fix them and do "
                        "another round. Three rounds of five are worth more than one of fifteen.</p>"
                        "<p>In each round, include one person who uses assistive technology or has another access "
                        "need, and one who speaks little Portuguese. Paper is no use to someone who cannot see: "
                        "make a simple file that a screen reader can read, or a prototype by phone.</p>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "Make the prototype in a morning",
                        "time": "3 hours",
                        "people": "3 to 5 people, at least one from the front desk",
                        "material": (
                            "Paper, scissors, glue, markers, the service blueprint, a phone to take photographs"
                        ),
                        "text": (
                            "<ul>"
                            "<li><b>0–20 min</b>: write the doubt and the three tasks for the test.</li>"
                            "<li><b>20–50 min</b>: each person draws the hardest step alone.</li>"
                            "<li><b>50–70 min</b>: compare and keep the best of each.</li>"
                            "<li><b>70–140 min</b>: make all the sheets, screens or lines. Include the error "
                            "messages.</li>"
                            "<li><b>140–165 min</b>: a colleague from another area tries a task. Fix things.</li>"
                            "<li><b>165–180 min</b>: number the sheets, photograph them and put them away in "
                            "order.</li>"
                            "</ul>"
                            "<p>Use invented but believable data. Never put a real person’s case in a "
                            "prototype.</p>"
                        ),
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Paper prototype test",
                        "what_for": "See whether people can do what they need, and where they stop.",
                        "when": "As soon as there is a draft; in two or three rounds.",
                        "time": "40 minutes per person; one day per round",
                        "people": "1 person to lead, 1 to work the prototype, 1 to observe, and 5 participants",
                        "material": "Screens or sheets on paper, three tasks on cards, observation sheet, clock",
                        "steps": [
                            (
                                "<p><b>Prepare.</b> Write three tasks as short stories: “Your grandson is starting "
                                "fifth grade. Sort out his pass.” Rehearse with a colleague.</p>"
                            ),
                            (
                                "<p><b>0–5 min, welcome.</b> “We’re testing the paper and not you. If something is "
                                "hard, the mistake is ours.” Ask for consent.</p>"
                            ),
                            (
                                "<p><b>5–10 min, explain.</b> Ask them to think aloud. Show how, with an example "
                                "of your own.</p>"
                            ),
                            (
                                "<p><b>10–30 min, tasks.</b> Read the task and keep quiet. One person swaps the "
                                "sheets as the participant points. Don’t help for a full minute.</p>"
                            ),
                            (
                                "<p><b>If they get stuck.</b> Ask: “What did you expect to find here?” Only then "
                                "give a hint, and note that you did.</p>"
                            ),
                            (
                                "<p><b>30–38 min, talk.</b> “What was easiest? And hardest? Which word didn’t you "
                                "understand?”</p>"
                            ),
                            "<p><b>38–40 min, thank.</b> Say what you will do with what you saw.</p>",
                            (
                                "<p><b>End of the day, 60 min.</b> List the stumbles. Fix at once those that "
                                "stopped two or more people.</p>"
                            ),
                        ],
                        "example": (
                            "<p>In the first round in Vale Claro (invented example), four out of five people "
                            "stopped at the word “household”. One thought it was the name of a document.</p>"
                            "<p>The team changed the question to “Who lives in the same home as the pupil?”. In "
                            "the second round nobody stopped there. Another stumble came up: Rui, with his screen "
                            "reader, could not hear which fields were required.</p>"
                            "<p>Both fixes cost a sheet of paper and an afternoon.</p>"
                        ),
                        "tips": [
                            "Ask someone from the front desk to watch one test in silence.",
                            "Count what people do, not what they say they would do.",
                            "Keep each round’s sheets, with the date.",
                        ],
                        "mistakes": [
                            "Explaining the prototype before the task.",
                            "Asking “did you like it?”.",
                            "Testing only with colleagues.",
                            "Defending the design when the person goes wrong.",
                        ],
                    },
                ),
                (
                    "template",
                    {
                        "title": "Observation sheet",
                        "text": "<p>One sheet per participant. The observer does not speak.</p>",
                        "name": "observation-sheet",
                        "document": [
                            ("h1", "Test observation sheet"),
                            (
                                "p",
                                (
                                    "Participant code: ______   Round: ______   Date: ___ / ___ / ______   Support "
                                    "used: ____________________"
                                ),
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Task",
                                        "Did it alone",
                                        "Did it with help",
                                        "Did not do it",
                                        "Minutes taken",
                                    ],
                                    ["1.", "", "", "", ""],
                                    ["2.", "", "", "", ""],
                                    ["3.", "", "", "", ""],
                                ],
                            ),
                            ("h1", "What I saw and heard"),
                            (
                                "table",
                                [
                                    [
                                        "Minute",
                                        "What they did",
                                        "What they said (exact words)",
                                        "Where they stumbled",
                                    ],
                                    ["", "", "", ""],
                                    ["", "", "", ""],
                                    ["", "", "", ""],
                                    ["", "", "", ""],
                                ],
                            ),
                            ("h1", "At the end of the day"),
                            (
                                "list",
                                [
                                    "Worst stumble: ________________________________________",
                                    "What we change now: ________________________________________",
                                    "What we still don’t understand: ________________________________________",
                                ],
                            ),
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h3>When it goes wrong</h3>"
                        "<ul>"
                        "<li><b>The person apologises for not managing.</b> “You’ve just helped us a lot. This is "
                        "where the paper is wrong.”</li>"
                        "<li><b>Everyone manages everything.</b> The tasks are too easy or give the answer away. "
                        "Rewrite them.</li>"
                        "<li><b>A senior manager wants to stop because it looks ugly.</b> Show the observation "
                        "sheet with the same stumble three times.</li>"
                        "<li><b>The results contradict the favourite idea.</b> Great: the test did its job. Go "
                        "back to the blueprint or the question.</li>"
                        "</ul>"
                    ),
                ),
                (
                    "checklist",
                    {
                        "title": "Before each round of tests",
                        "items": [
                            "The doubt we are testing is written in one sentence",
                            "The tasks are stories and not instructions",
                            "At least one person with an access need is in the round",
                            "Every participant has given consent",
                            "The afternoon is free for fixing",
                        ],
                    },
                ),
                (
                    "terms",
                    ["prototype", "usability-test", "assistive-technology"],
                ),
            ],
        },
        {
            "title": "Experiment small",
            "slug": "experiment-small",
            "lead": (
                "Run the new service in one place, for a short time, with a measure agreed beforehand and a safe "
                "way out."
            ),
            "stage": "experimentation",
            "blocks": [
                (
                    "text",
                    (
                        "<h3>From prototype to pilot</h3>"
                        "<p>The prototype tells you whether people understand. The pilot tells you whether the "
                        "service works in real life, with queues, holidays and slow computers.</p>"
                        "<p>A pilot is small on purpose: one counter, one school, six weeks. It has a beginning, "
                        "an end and a day set for deciding.</p>"
                        "<h3>Agree the measure first</h3>"
                        "<p>Write down before you begin what you will measure and what value is enough. If you "
                        "choose only afterwards, you will always find good news.</p>"
                        "<p>Three to five measures will do:</p>"
                        "<ul>"
                        "<li><b>Can they do it?</b> How many people complete the application first time.</li>"
                        "<li><b>What does it cost the person?</b> Trips to the counter, days of waiting, money "
                        "spent.</li>"
                        "<li><b>Who is left out?</b> The same numbers for people with disabilities, people who "
                        "speak little Portuguese and people who don’t use the internet.</li>"
                        "<li><b>What does it cost the service?</b> Minutes per application, calls, returns.</li>"
                        "<li><b>What harm does it do?</b> Errors, complaints, hidden work for colleagues.</li>"
                        "</ul>"
                        "<p>Measure today’s service as well, for two weeks, before you change it. Without that "
                        "baseline there is nothing to compare.</p>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Test card",
                        "what_for": (
                            "Write on one page what we believe, how we test it and what will change our minds."
                        ),
                        "when": "Before each test or pilot; one card per assumption.",
                        "time": "45 minutes",
                        "people": "3 to 6 people, including whoever collects the data",
                        "material": "Printed card, list of assumptions, numbers for the current service",
                        "steps": [
                            (
                                "<p>List the assumptions the new service depends on. Choose the one that, if "
                                "false, brings it all down.</p>"
                            ),
                            "<p>Complete: “We believe that [change] will lead [people] to [result].”</p>",
                            "<p>Complete: “To check, we will [what we do], with [whom], for [time].”</p>",
                            "<p>Complete: “We will measure [number]. Today it is [value].”</p>",
                            "<p>Complete: “We take it as true if it reaches [value]. We stop if [warning sign].”</p>",
                            "<p>Everyone signs, with the date, before you begin.</p>",
                            (
                                "<p>At the end, write what happened, what you learnt and what you decide: "
                                "continue, change or stop.</p>"
                            ),
                        ],
                        "example": (
                            "<p>A Vale Claro card (invented example). “We believe that the receipt with three "
                            "dates will stop families going to the counter just to ask.”</p>"
                            "<p>They measured those visits for two weeks: about one in three. They would take the "
                            "idea as true if visits fell by half. They would stop if calls rose so much that "
                            "nobody could answer.</p>"
                            "<p>Visits fell by more than agreed. But calls rose in the second week: one of the "
                            "dates was wrong. They fixed the date and went on.</p>"
                        ),
                        "tips": [
                            "One assumption per card.",
                            "Choose a number somebody can already count.",
                            "Keep the cards that failed: they are your organisation’s knowledge.",
                        ],
                        "mistakes": [
                            "Measuring satisfaction only.",
                            "Moving the target halfway.",
                            "Testing first what you already know will go well.",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Take care with small numbers</h3>"
                        "<p>In a pilot, some groups have few people. Don’t publish numbers for groups of fewer "
                        "than ten: someone might be recognised. In those cases, put what you learnt into words.</p>"
                        "<p>Collect only what you will use. Don’t ask about origin or disability in the "
                        "application itself. Ask separately, without names or obligation, after talking to the "
                        "data protection officer.</p>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Pilot plan",
                        "what_for": "Agree who does what, where, until when, and how to go back if it goes wrong.",
                        "when": "When prototypes no longer show serious stumbles.",
                        "time": "2 hours, plus 15 minutes a week",
                        "people": "The team, the local manager, the lawyer and the data protection officer",
                        "material": "Service blueprint, test cards, calendar",
                        "steps": [
                            (
                                "<p><b>Place, 20 min.</b> Choose an ordinary place, not the best one. Ask the "
                                "people who work there, don’t impose it.</p>"
                            ),
                            (
                                "<p><b>Rules, 25 min.</b> Confirm what the law allows. Nobody may lose a right or "
                                "a deadline by being in the pilot.</p>"
                            ),
                            (
                                "<p><b>Roles, 20 min.</b> Who serves, who collects the numbers, who solves things "
                                "the same day.</p>"
                            ),
                            (
                                "<p><b>Training, 20 min.</b> Half a day with the front desk, rehearsing real "
                                "cases, hard ones included.</p>"
                            ),
                            (
                                "<p><b>Way out, 20 min.</b> Write what makes you stop and how to return to the old "
                                "service within 24 hours.</p>"
                            ),
                            (
                                "<p><b>Notice, 15 min.</b> Prepare a poster and one plain sentence: what is being "
                                "tested, until when, and that people may choose the old way.</p>"
                            ),
                            (
                                "<p><b>Rhythm.</b> Fifteen minutes every week: what we saw, what we fixed, what is "
                                "missing.</p>"
                            ),
                        ],
                        "example": (
                            "<p>The travel pass pilot (invented example) ran in one school and at one counter, "
                            "from 1 June to 15 July, before the busy season. Anyone who wished could still apply "
                            "on paper.</p>"
                            "<p>In the third week, the incident log showed that students over 18 were missing from "
                            "the school’s list. The team added a simple application for them at the counter. "
                            "Nobody went without a pass.</p>"
                        ),
                        "tips": [
                            "Give the front desk a direct number for help on the spot.",
                            "Thank in writing those who agreed to try.",
                            (
                                "Make a surprise visit as someone who uses the service, with the local manager’s "
                                "agreement."
                            ),
                        ],
                        "mistakes": [
                            "Choosing the counter with the keenest team and generalising.",
                            "Extending the pilot without deciding.",
                            "Forgetting those who declined: ask why.",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h3>When it goes wrong</h3>"
                        "<ul>"
                        "<li><b>The numbers don’t move.</b> See whether the change really happened. Spend a "
                        "morning there before you conclude.</li>"
                        "<li><b>The front desk goes back to the old way.</b> Ask what is harder about the new one. "
                        "There is usually a good reason.</li>"
                        "<li><b>Someone is harmed.</b> Put it right the same day, apologise and record it. If it "
                        "happens again, stop.</li>"
                        "<li><b>The press asks.</b> Say what is being tested, until when and what you have already "
                        "fixed.</li>"
                        "</ul>"
                    ),
                ),
                (
                    "template",
                    {
                        "title": "Test card and pilot plan",
                        "text": "<p>Front: the card. Back: the plan.</p>",
                        "name": "test-card-and-pilot",
                        "document": [
                            ("h1", "Test card"),
                            (
                                "table",
                                [
                                    ["Part", "Write here"],
                                    ["We believe that…", ""],
                                    ["To check, we will…", ""],
                                    ["We will measure…", ""],
                                    ["Today the value is…", ""],
                                    ["We take it as true if…", ""],
                                    ["We stop if…", ""],
                                    ["What happened…", ""],
                                    ["What we learnt…", ""],
                                    ["We decide: continue, change or stop", ""],
                                ],
                            ),
                            ("h1", "Pilot plan"),
                            (
                                "table",
                                [
                                    ["Question", "Answer"],
                                    ["Where and with whom?", ""],
                                    ["From when to when?", ""],
                                    ["Day of the decision", ""],
                                    ["What does the law say?", ""],
                                    ["Who collects the numbers?", ""],
                                    ["Who solves things the same day?", ""],
                                    ["How do we tell people?", ""],
                                    ["How do we go back within 24 hours?", ""],
                                ],
                            ),
                            ("h1", "Incident log"),
                            (
                                "table",
                                [
                                    ["Day", "What happened", "What we did", "Who"],
                                    ["", "", "", ""],
                                    ["", "", "", ""],
                                    ["", "", "", ""],
                                ],
                            ),
                        ],
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "The pilot may start when",
                        "items": [
                            "The test card is signed and dated",
                            "Today’s value has been measured",
                            "There is an old way for those who prefer it",
                            "The stopping rule is written down",
                            "The front desk has rehearsed the hard cases",
                        ],
                    },
                ),
                (
                    "terms",
                    ["test-card", "pilot", "baseline"],
                ),
            ],
        },
        {
            "title": "Scale and report back",
            "slug": "scale-and-report-back",
            "lead": (
                "Decide whether the service is ready for everyone, hand it to those who will keep it and tell each "
                "participant what changed."
            ),
            "stage": "experimentation",
            "blocks": [
                (
                    "text",
                    (
                        "<h3>Decide honestly</h3>"
                        "<p>On the day you set, put the cards on the table with the sponsor. There are three good "
                        "ways out: grow, change and test again, or stop. Stopping in time is a result too.</p>"
                        "<p>Before looking at the average, look at who came off worse. A service may have got "
                        "better for almost everyone. If it got worse for those who already struggled most, it is "
                        "not ready.</p>"
                        "<h3>Growing is not copying</h3>"
                        "<p>What worked in one place also worked because of the people there. Separate what is "
                        "essential from what each place may adapt. Grow in waves: three places, then ten, then "
                        "all. Leave a month between waves to fix things.</p>"
                        "<p>Those who tried it first teach the next ones. A one-day visit is worth more than a "
                        "manual.</p>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Scaling checklist",
                        "what_for": "See what is still missing for the service to live without the project team.",
                        "when": "On the day of the decision, and again before each wave.",
                        "time": "2 hours",
                        "people": (
                            "Sponsor, team, whoever will keep the service, finance, legal, IT and 2 people who use "
                            "the service"
                        ),
                        "material": "Printed checklist, test cards, service blueprint",
                        "steps": [
                            (
                                "<p>Each person answers the eight questions alone, with green, amber or red. You "
                                "have ten minutes.</p>"
                            ),
                            (
                                "<p>Show the colours at the same time. Talk only about the questions where colours "
                                "differ.</p>"
                            ),
                            "<p>For each red, write what is missing, who sees to it and by when.</p>",
                            "<p>A red on rights, accessibility or data protection stops the next wave.</p>",
                            "<p>Name who will be responsible for the service a year from now, by role.</p>",
                            "<p>Set the reviews: one, six and twelve months later.</p>",
                        ],
                        "example": (
                            "<p>In Vale Claro (invented example), nearly everything was green. Two answers stayed "
                            "red. Nobody had a budget to print the receipts after the project. And the phone "
                            "number on the receipt belonged to a team member.</p>"
                            "<p>The next wave waited three weeks. The receipt now came out of the existing system "
                            "and the number became that of the general line. Only then did the other schools "
                            "join.</p>"
                        ),
                        "tips": [
                            "Invite those who will inherit the service from the pilot on.",
                            "Set money aside for improving and not only for upkeep.",
                            "Write on one page what is essential and may not change.",
                        ],
                        "mistakes": [
                            "Growing because a date was promised.",
                            "Ending the counter or the paper on the same day.",
                            "Disbanding the team on launch day.",
                        ],
                    },
                ),
                (
                    "case",
                    {
                        "title": "Carer’s Allowance: improving after launch",
                        "who": "United Kingdom Department for Work and Pensions",
                        "when": "Approved as a live service in 2014",
                        "text": (
                            "<p>The digital claim for this support for carers was among the first services rebuilt "
                            "under the British standards for digital services. An assessment in 2014 approved it "
                            "and praised its use of research with users.</p>"
                            "<p>The team later told in public that they did not stop there. They kept looking at "
                            "where people gave up or called to ask, and changed the service because of it.</p>"
                            "<p>What to take from it: launch is the start of upkeep, not the end of the "
                            "project.</p>"
                        ),
                        "link": (
                            "https://dwpdigital.blog.gov.uk/2015/06/12/carers-allowance-its-not-perfect-it-can-be-improved/"
                        ),
                        "link_text": "The team’s account on the official blog",
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Report back to those who took part</h3>"
                        "<p>People who gave their time have a right to know what happened. Answer in two stages: a "
                        "thank-you in the first week and the results within two months of the decision.</p>"
                        "<p>Say three things: what we heard, what changed, what did not change and why. Use short "
                        "sentences and no abbreviations. Send it the way the person chose: letter, message, call, "
                        "sign language video. Translate it into the languages of those who took part.</p>"
                        "<p>Publish the same on your website and put it up at the counter. People who did not take "
                        "part want to know too. Delete the recordings by the promised date and say that you "
                        "did.</p>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "Results meeting",
                        "time": "90 minutes",
                        "people": "The team, the sponsor and everyone who took part",
                        "material": "Posters from the ideas session, the new service to try out, interpreters, snacks",
                        "text": (
                            "<ul>"
                            "<li><b>0–15 min</b>: welcome people, without hurry. The old posters are on the "
                            "wall.</li>"
                            "<li><b>15–30 min</b>: someone from the team tells what they heard and what changed. "
                            "They show the first sheet of paper and today’s service.</li>"
                            "<li><b>30–45 min</b>: the sponsor says what did not change and why. The sponsor "
                            "speaks, not the team.</li>"
                            "<li><b>45–70 min</b>: at tables, people try the service. One note for each thing to "
                            "improve.</li>"
                            "<li><b>70–85 min</b>: questions and answers. What nobody knows is written down, with "
                            "a date for the answer.</li>"
                            "<li><b>85–90 min</b>: thank everyone and ask who wants to keep following.</li>"
                            "</ul>"
                            "<p>If the project stopped, hold the meeting all the same. Tell people what was "
                            "learnt. Trust is earned there too.</p>"
                        ),
                    },
                ),
                (
                    "template",
                    {
                        "title": "Scaling checklist and results letter",
                        "text": (
                            "<p>The checklist is for the decision meeting. The letter is for those who took part.</p>"
                        ),
                        "name": "scaling-and-results",
                        "document": [
                            ("h1", "Scaling checklist"),
                            (
                                "table",
                                [
                                    [
                                        "Question",
                                        "Green, amber or red",
                                        "What is missing",
                                        "Who and when",
                                    ],
                                    ["Did the numbers reach what we agreed?", "", "", ""],
                                    ["Is nobody worse off?", "", "", ""],
                                    [
                                        "Is it accessible, and tested with people with disabilities?",
                                        "",
                                        "",
                                        "",
                                    ],
                                    ["Are the law and data protection taken care of?", "", "", ""],
                                    ["Is the front desk trained, and does it agree?", "", "", ""],
                                    ["Is there money for twelve months?", "", "", ""],
                                    ["Is there someone responsible and a help line?", "", "", ""],
                                    ["Is there a way without the internet?", "", "", ""],
                                ],
                            ),
                            ("h1", "Letter to those who took part"),
                            ("p", "Dear ____________________"),
                            (
                                "p",
                                (
                                    "In ____________________ you helped us improve ____________________. Thank "
                                    "you. This is what happened."
                                ),
                            ),
                            (
                                "list",
                                [
                                    "What we heard: ________________________________________",
                                    "What changed: ________________________________________",
                                    "What did not change, and why: ________________________________________",
                                    "What comes next: ________________________________________",
                                ],
                            ),
                            (
                                "p",
                                "The recordings were deleted on: ___ / ___ / ______   Questions: ____________________",
                            ),
                        ],
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "The project may close when",
                        "items": [
                            "A role is responsible for the service and has a budget",
                            "The three reviews are in the calendar",
                            "All participants have received the results",
                            "The ideas turned down have had an answer",
                            "The recordings were deleted on time",
                            "The project’s story is published, with what went wrong",
                        ],
                    },
                ),
                (
                    "terms",
                    ["scaling", "readiness-checklist", "feedback-to-participants"],
                ),
            ],
        },
    ],
}

GLOSSARY = [
    {
        "slug": "service",
        "term": "service",
        "explained": (
            "Everything a person has to do, and everything done for them, until a matter is settled. It includes "
            "letters, counters, screens and waits."
        ),
    },
    {
        "slug": "service-design",
        "term": "service design",
        "explained": (
            "A way of planning a whole service, starting from the experience of the people who use it and of those "
            "who provide it."
        ),
    },
    {
        "slug": "co-creation",
        "term": "co-creation",
        "explained": (
            "Work done together, with equal weight, by those who use, provide and decide about a service, on a "
            "question still open."
        ),
    },
    {
        "slug": "problem-framing",
        "term": "problem framing",
        "explained": (
            "The step where a team writes what it knows, what it assumes and the question it will look into, "
            "before thinking of answers."
        ),
    },
    {
        "slug": "stakeholder",
        "term": "stakeholder",
        "explained": (
            "A person, group or organisation that uses, provides, pays for, influences or lives with the "
            "consequences of a service."
        ),
    },
    {
        "slug": "assumption",
        "term": "assumption",
        "explained": (
            "Something the team believes is true but has not yet proved. Every important assumption calls for a test."
        ),
    },
    {
        "slug": "consent",
        "term": "consent",
        "explained": (
            "Free agreement by someone who understands what will be done with what they say. It can be withdrawn "
            "at any time, without harm."
        ),
    },
    {
        "slug": "interview-guide",
        "term": "interview guide",
        "explained": (
            "A short list of open questions and the order to ask them in. It helps the conversation without tying "
            "it down."
        ),
    },
    {
        "slug": "reasonable-accommodation",
        "term": "reasonable accommodation",
        "explained": (
            "A necessary and suitable adjustment that lets a person with a disability take part as an equal, such "
            "as an interpreter."
        ),
    },
    {
        "slug": "persona",
        "term": "persona",
        "explained": (
            "An invented portrait, made from real evidence, that stands for a group of people who behave in "
            "similar ways."
        ),
    },
    {
        "slug": "journey-map",
        "term": "journey map",
        "explained": (
            "A drawing of a person’s path, step by step, with what they do, think and feel, and where they stumble."
        ),
    },
    {
        "slug": "insight",
        "term": "finding",
        "explained": (
            "A sentence that explains what is going on and why, backed by several observations, and that helps you "
            "decide."
        ),
    },
    {
        "slug": "how-might-we",
        "term": "“How might we…?” question",
        "explained": (
            "A question that turns a difficulty into an invitation to have ideas, with no answer hidden inside."
        ),
    },
    {
        "slug": "idea-sprint",
        "term": "idea sprint",
        "explained": (
            "A short session with set times, in which a group goes from a question to ideas drawn and chosen."
        ),
    },
    {
        "slug": "facilitator",
        "term": "facilitator",
        "explained": (
            "The person who runs a session, minds the time and makes sure all are heard. They do not argue for any "
            "idea."
        ),
    },
    {
        "slug": "service-blueprint",
        "term": "service blueprint",
        "explained": (
            "A sheet that shows, step by step, what the person does and sees. It also shows what the service does "
            "in front of and behind the counter."
        ),
    },
    {
        "slug": "universal-design",
        "term": "universal design",
        "explained": (
            "Designing from the start so that as many people as possible can use something, without a separate version."
        ),
    },
    {
        "slug": "backstage",
        "term": "backstage",
        "explained": (
            "Work of the service that the person does not see, such as checking data, deciding and recording, but "
            "on which the result depends."
        ),
    },
    {
        "slug": "prototype",
        "term": "prototype",
        "explained": "A quick, cheap model of an idea, made to answer a doubt before building it for real.",
    },
    {
        "slug": "usability-test",
        "term": "usability test",
        "explained": (
            "Watching a person do tasks with a service or prototype, to see where they manage and where they stumble."
        ),
    },
    {
        "slug": "assistive-technology",
        "term": "assistive technology",
        "explained": (
            "Equipment or software that helps a person with a disability use a service, such as a screen reader or "
            "an adapted keyboard."
        ),
    },
    {
        "slug": "test-card",
        "term": "test card",
        "explained": (
            "A page filled in before testing: what we believe, how we check, what we measure and what will change "
            "our minds."
        ),
    },
    {
        "slug": "pilot",
        "term": "pilot",
        "explained": "Use of the new service in real life, in a limited place and time, with a day set for deciding.",
    },
    {
        "slug": "baseline",
        "term": "baseline",
        "explained": "A value measured before the change. Without it nobody can tell whether the service got better.",
    },
    {
        "slug": "scaling",
        "term": "scaling",
        "explained": (
            "Taking what worked in one place to more places and people, in waves, keeping the essentials and "
            "adapting the rest."
        ),
    },
    {
        "slug": "readiness-checklist",
        "term": "readiness checklist",
        "explained": (
            "Questions that show whether a service can live without the project team: money, people, rules and support."
        ),
    },
    {
        "slug": "feedback-to-participants",
        "term": "reporting back",
        "explained": "Telling those who took part what was heard, what changed, what did not change and why.",
    },
]
