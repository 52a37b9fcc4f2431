GUIDE = {
    "title": "Participation kit for the public administration",
    "slug": "participation-kit",
    "lead": (
        "All that civil servants need to take part in managing their service: seven formats with agendas by the "
        "minute, roles, six templates to print and the way the leadership answers."
    ),
    "kind": "kit",
    "stages": [
        "research",
        "co-creation",
        "experimentation",
    ],
    "audiences": [
        "civil-servants",
        "leaders",
        "facilitators",
    ],
    "topics": [
        "emprego",
    ],
    "authors": "LabX team",
    "licence": "CC BY 4.0",
    "versions": [
        (
            "1.0",
            "2026-11-25",
            "First edition, with seven formats and six templates to print.",
        ),
    ],
    "chapters": [
        {
            "title": "What you promise",
            "slug": "what-you-promise",
            "lead": (
                "Before bringing people together, the leadership decides what is open, who has the last word and "
                "when it will answer. Here is the template for a mandate."
            ),
            "stage": "",
            "blocks": [
                (
                    "text",
                    (
                        "<p>Those who work at the counter, drive the truck or handle the files know where the "
                        "service gets stuck. Often they have already said so. Ideas are not what is missing: it is a "
                        "path from idea to decision. This kit is that path.</p><p>Staff participation nearly always "
                        "fails in the same way. Opinions are asked on everything, two hundred notes are gathered and "
                        "nobody answers. Next time the room is empty. So the kit starts at the end: with the "
                        "answer.</p>"
                    ),
                ),
                (
                    "quotation",
                    {
                        "text": "ensure that those concerned take part in its effective management",
                        "who": (
                            "Constitution of the Portuguese Republic, article 267(1), on the structure of the public "
                            "administration (our translation)"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<p>Here the Constitution speaks of those concerned in general and not only of staff. The "
                        "kit brings the same spirit into the house.</p><h3>Four rungs, one at a "
                        "time</h3><ul><li><b>Inform.</b> “We have decided. We explain why and answer "
                        "questions.”</li><li><b>Listen.</b> “We have not decided yet. We want to know what you see. "
                        "We decide, and we say what counted.”</li><li><b>Decide together.</b> “We build the options "
                        "with those who take part and choose among them.”</li><li><b>Hand over.</b> “Within these "
                        "limits the group decides and the leadership carries it out.”</li></ul><p>Every rung is "
                        "honest, as long as you say which one it is. The mistake is to announce one and practise "
                        "another. Saying “we will decide together” and bringing the finished solution costs years of "
                        "trust.</p><h3>What stays outside</h3><p>Sessions do not discuss disciplinary cases, one "
                        "person's appraisal, health data or complaints of harassment. Those have their own channels, "
                        "with safeguards. Pay, careers and working hours have legal rules and are negotiated with "
                        "trade unions. The kit does not replace unions or the workers' committee. Tell them at the "
                        "start and invite them to follow the work.</p>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "The mandate talk with the leadership, minute by minute",
                        "time": "45 minutes",
                        "people": "Head of the entity, head of the unit and facilitator",
                        "material": "Mandate template, calendar, a pen to sign with",
                        "text": (
                            "<ul><li><b>0–5</b> Ask: “Which decision will you take in the next three months where "
                            "the team can make a difference?” No decision, no session.</li><li><b>5–15</b> Write the "
                            "question in one sentence that any colleague understands. Try it on someone in the "
                            "corridor.</li><li><b>15–22</b> Choose the rung. Ask: “If they say the opposite of what "
                            "you expect, will you change your mind?” If the answer is no, the rung is "
                            "inform.</li><li><b>22–30</b> Write the limits: money, law, deadlines, what will not "
                            "change. Few and true.</li><li><b>30–38</b> Set three dates: session, written answer and "
                            "progress report. The answer comes within 15 working days.</li><li><b>38–43</b> Agree "
                            "the protection rule: nobody is harmed for what they say. Who hears the complaint if "
                            "that fails?</li><li><b>43–45</b> The head signs. The mandate goes out with the "
                            "invitation.</li></ul>"
                        ),
                    },
                ),
                (
                    "template",
                    {
                        "title": "Participation mandate",
                        "text": (
                            "<p>One page, signed by the leadership. It goes with the invitation and hangs in the "
                            "room.</p>"
                        ),
                        "name": "participation-mandate",
                        "document": [
                            (
                                "h1",
                                "Participation mandate",
                            ),
                            (
                                "p",
                                "Service: ______________________   Head: ______________________",
                            ),
                            (
                                "p",
                                "The question: ______________________",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Rung",
                                        "Mark one",
                                    ],
                                    [
                                        "Inform",
                                        "",
                                    ],
                                    [
                                        "Listen",
                                        "",
                                    ],
                                    [
                                        "Decide together",
                                        "",
                                    ],
                                    [
                                        "Hand over the decision",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                "What is open: ______________________",
                            ),
                            (
                                "p",
                                "What will not change, and why: ______________________",
                            ),
                            (
                                "p",
                                "Money and time available: ______________________",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Moment",
                                        "Date",
                                        "Who is responsible",
                                    ],
                                    [
                                        "Session",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Written answer from the leadership",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Progress report",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                (
                                    "Nobody will be harmed for what they say or for not taking part. If this fails, "
                                    "talk to: ______________________"
                                ),
                            ),
                            (
                                "p",
                                ("Signature of the head: ______________________   Date: ____ / ____ / ______"),
                            ),
                        ],
                    },
                ),
                (
                    "case",
                    {
                        "title": "A kit with a history",
                        "who": "LabX, the public-sector innovation lab",
                        "when": "Published by LabX",
                        "text": (
                            "<p>LabX has published a participation kit for civil servants who take part in managing "
                            "their services.</p><p>The text you are reading follows that idea with new material, "
                            "ready to print.</p>"
                        ),
                        "link": "https://labx.gov.pt/",
                        "link_text": "LabX website",
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Ready to invite?",
                        "items": [
                            "There is a real decision and a date for it.",
                            "The rung is chosen and written down.",
                            "The limits fit into five lines.",
                            "The date of the answer is in the head's diary.",
                            "Unions and the workers' committee have been told.",
                            "There is someone to complain to, outside the chain of command.",
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "mandate",
                        "participation-ladder",
                    ],
                ),
            ],
        },
        {
            "title": "Roles, invitation and rules",
            "slug": "roles-invitation-rules",
            "lead": (
                "Who does what, how to invite everyone, including those without a computer, and which rules protect "
                "the conversation."
            ),
            "stage": "",
            "blocks": [
                (
                    "text",
                    (
                        "<h3>Six roles</h3><ul><li><b>Head.</b> Opens, gives the mandate and answers. Does not "
                        "facilitate and does not comment while ideas are gathered.</li><li><b>Facilitator.</b> Looks "
                        "after time and turns. Has no opinion during the session. Comes from another service, if "
                        "possible.</li><li><b>Note-taker.</b> Writes what was said in full view, without "
                        "names.</li><li><b>Guardian.</b> Watches whether everyone gets to speak. Can stop the "
                        "session with a yellow card.</li><li><b>Technical support.</b> Takes care of sound, captions "
                        "and those at a distance.</li><li><b>Participants.</b> Talk about the work and not about "
                        "colleagues.</li></ul><p>In groups of up to eight, the note-taker can also be guardian. The "
                        "facilitator is never the direct manager.</p><h3>Whom to invite</h3><p>If there is room for "
                        "all, invite all. If not, draw lots by job and by shift. The draw takes place before "
                        "witnesses and the list is public. Keep two places for those who really want to come. Avoid "
                        "choice by managers: the same people always turn up.</p><p>Think of those who are usually "
                        "missing: night shifts, street teams, cleaning, security, trainees, contractors' staff, "
                        "people on leave. For people on leave, taking part is a right and never an "
                        "obligation.</p><h3>An invitation that arrives</h3><ul><li>Use three ways: paper on the "
                        "wall, the manager's word at the shift meeting and a message. Not everyone has "
                        "e-mail.</li><li>Write short sentences. Read the invitation aloud in teams where someone "
                        "reads with difficulty.</li><li>Translate or explain it to colleagues who are still learning "
                        "Portuguese.</li><li>Ask what support each person needs: sign language, large print, a "
                        "step-free room, breaks, captions. Do not ask for the diagnosis.</li><li>The session is "
                        "working time. If it falls outside working hours, it counts as work or "
                        "moves.</li></ul><h3>Five rules to read out at the start</h3><ol><li>We talk about the work "
                        "and not about people.</li><li>What is learned leaves the room; who said it stays in the "
                        "room.</li><li>One person speaks at a time and nobody speaks twice before all have spoken "
                        "once.</li><li>You may pass without saying why.</li><li>Job titles stay at the "
                        "door.</li></ol><h3>Records and consent</h3><p>Between staff and employer, a “yes” is not "
                        "always free. So it is best to collect no personal data. Record ideas without authors. Do "
                        "not tape sessions. The attendance list only serves to count hours and is not kept with the "
                        "ideas. If you want a photograph, ask each person in writing and take a no without "
                        "questions. Talk to the data protection officer first.</p>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "The three weeks before",
                        "time": "4 hours of work in all",
                        "people": "Facilitator, note-taker and someone from human resources",
                        "material": "Signed mandate, invitation template, shift list",
                        "text": (
                            "<ul><li><b>21 days before.</b> Mandate signed. Room seen from inside: entrance, toilet, "
                            "sound, light.</li><li><b>18 days before.</b> Invitation posted and sent. Lots drawn if "
                            "needed.</li><li><b>14 days before.</b> Ten-minute visit to each shift: “What is this "
                            "for? What happens to you if you speak?”</li><li><b>10 days before.</b> Requested "
                            "support confirmed. Cover for the service arranged.</li><li><b>5 days before.</b> "
                            "Documents sent in an accessible format. Talk with middle managers.</li><li><b>1 day "
                            "before.</b> Rehearsal of the sound, the circle of chairs and plan B.</li></ul>"
                        ),
                    },
                ),
                (
                    "template",
                    {
                        "title": "Invitation to staff",
                        "text": (
                            "<p>Post it on paper, read it at shift meetings and send it as a message. Attach the "
                            "mandate.</p>"
                        ),
                        "name": "invitation-staff",
                        "document": [
                            (
                                "h1",
                                "Your experience is needed",
                            ),
                            (
                                "p",
                                "We want to decide: ______________________",
                            ),
                            (
                                "p",
                                (
                                    "We invite: ______________________ (the whole team / people drawn by lot from "
                                    "each shift)"
                                ),
                            ),
                            (
                                "list",
                                [
                                    ("When: ____ / ____ / ______, from ______ to ______. It is working time."),
                                    ("Where: ______________________ or at a distance, via: ______________________"),
                                    "Who has the last word: ______________________",
                                    "Written answer by: ____ / ____ / ______",
                                    ("Nobody is harmed for speaking, for keeping silent or for not coming."),
                                ],
                            ),
                            (
                                "table",
                                [
                                    [
                                        "I need",
                                        "Yes",
                                        "Notes",
                                    ],
                                    [
                                        "Portuguese Sign Language or captions",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Large print, an accessible file or reading aloud",
                                        "",
                                        "",
                                    ],
                                    [
                                        "A step-free place or more space",
                                        "",
                                        "",
                                    ],
                                    [
                                        "An explanation in another language. Which?",
                                        "",
                                        "",
                                    ],
                                    [
                                        "Another time or another way to give my idea",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                (
                                    "Cannot or do not want to come? Leave your idea, without a name, at: "
                                    "______________________ by ____ / ____ / ______"
                                ),
                            ),
                            (
                                "p",
                                "Questions: ______________________ (not your manager)",
                            ),
                        ],
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "The day before",
                        "items": [
                            "Each role has a name and a stand-in.",
                            "Service to the public is covered during the session.",
                            "The support people asked for is confirmed.",
                            "The rules are printed in large letters.",
                            "There is a way to take part for those who do not come.",
                            "The head knows when to enter, what to say and when to leave.",
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "facilitator",
                        "guardian",
                        "sortition",
                    ],
                ),
            ],
        },
        {
            "title": "Short formats",
            "slug": "short-formats",
            "lead": (
                "Two formats to start with next week, without a budget: the suggestion round and the peer review."
            ),
            "stage": "co-creation",
            "blocks": [
                (
                    "text",
                    (
                        "<p>Start small. A one-hour round that ends in one change is worth more than a grand yearly "
                        "meeting. Each success teaches the house to answer.</p><h3>Which one to "
                        "choose</h3><ul><li>You want <b>many ideas</b> on a small problem: suggestion "
                        "round.</li><li>You want to <b>improve a practice</b> by learning from colleagues: peer "
                        "review.</li><li>You want to <b>inform and hear the whole house</b>: service "
                        "assembly.</li><li>You want to <b>study in depth</b> and propose a solution: working "
                        "group.</li><li>You want to <b>set priorities</b> for the year: participatory "
                        "planning.</li><li>You want to <b>hear what nobody says</b>: anonymous listening in two "
                        "rounds.</li><li>You want to <b>know whether an idea works</b>: 30-day trial.</li></ul>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Suggestion round",
                        "what_for": ("To gather a team's ideas and bring three of them to a decision, in one hour."),
                        "when": ("Every month, or when a concrete problem appears, such as queues or repeated work."),
                        "time": "60 minutes",
                        "people": ("1 facilitator, 1 note-taker, 6 to 12 participants; the manager only at the end"),
                        "material": "Cards, thick pens, stickers, a clock in view, decision log template",
                        "steps": [
                            (
                                "<p><b>0–5 min.</b> Read the question and the five rules. Say who answers and on "
                                "what date.</p>"
                            ),
                            (
                                "<p><b>5–12 min.</b> Silence. Each person writes, draws or dictates up to three "
                                "ideas, one per card. No names.</p>"
                            ),
                            (
                                "<p><b>12–25 min.</b> The facilitator shuffles the cards and reads all of them "
                                "aloud. Nobody comments. Whoever did not hear asks for a repeat.</p>"
                            ),
                            (
                                "<p><b>25–32 min.</b> The group puts similar cards together and gives each pile a "
                                "title.</p>"
                            ),
                            (
                                "<p><b>32–42 min.</b> Round: each person says one sentence about the pile that would "
                                "most help those who use the service.</p>"
                            ),
                            (
                                "<p><b>42–47 min.</b> Vote with three stickers each, backs turned or on closed "
                                "cards.</p>"
                            ),
                            (
                                "<p><b>47–55 min.</b> For the three favourite piles, complete: “We propose… because… "
                                "The first step is…”</p>"
                            ),
                            (
                                "<p><b>55–60 min.</b> The manager comes in, hears the three proposals, says thank "
                                "you and gives the date of the answer. No answers on the spot.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Invented example: the office of a group of schools. The question was “What makes us "
                            "do work twice?”. There were 27 cards. The favourite was one single form for a change of "
                            "address, instead of three.</p><p>The leadership answered in eight days: accepted. The "
                            "new form came out the next month. The second proposal was refused, with the rule that "
                            "prevents it.</p>"
                        ),
                        "tips": [
                            "One question per round.",
                            "Read the cards in the same voice: nobody should guess the author.",
                            "Dictate to a colleague if writing is hard.",
                        ],
                        "mistakes": [
                            "Discussing each idea as it appears.",
                            "Having the manager look at the handwriting.",
                            "Throwing away the cards without votes: they go into the log.",
                        ],
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Peer review",
                        "what_for": (
                            "To have colleagues from another service look at a practice and learn from it, without "
                            "inspection."
                        ),
                        "when": "When a team wants to improve and two services do similar work.",
                        "time": "Half a day: 3 hours 30 minutes",
                        "people": "3 visiting colleagues, 3 to 6 from the host team, 1 facilitator",
                        "material": (
                            "A question from the host team, observation sheet, confidentiality agreement, a quiet room"
                        ),
                        "steps": [
                            (
                                "<p><b>0–20 min.</b> The host team states its question: “What do we do that tires "
                                "people for no reason?” All sign the confidentiality agreement.</p>"
                            ),
                            (
                                "<p><b>20–80 min.</b> Visit in pairs: a visitor and a host follow one case from "
                                "start to end. The visitor only asks.</p>"
                            ),
                            (
                                "<p><b>80–95 min.</b> Break and notes alone: two things to copy, one doubt, one "
                                "suggestion.</p>"
                            ),
                            (
                                "<p><b>95–125 min.</b> The visitors talk among themselves, aloud. The host team "
                                "listens with backs turned, without interrupting.</p>"
                            ),
                            (
                                "<p><b>125–150 min.</b> The team answers: “What we knew, what surprised us, what "
                                "does not fit and why.”</p>"
                            ),
                            (
                                "<p><b>150–180 min.</b> Together they choose two changes. They write the first step, "
                                "the name and the date.</p>"
                            ),
                            (
                                "<p><b>180–200 min.</b> The visitors say what they will copy. The return visit is "
                                "booked.</p>"
                            ),
                            (
                                "<p><b>200–210 min.</b> They read the summary that goes to the leadership. The host "
                                "team approves every sentence.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Invented example: two municipal libraries. One wanted to know why young people did "
                            "not renew their card. The visitor noticed that renewal required a parent's document "
                            "every year.</p><p>The team began to accept renewals at the counter with no new papers. "
                            "The visitor took home the idea of a silent study hour.</p>"
                        ),
                        "tips": [
                            "The host chooses the question.",
                            "Choose visitors of the same rank.",
                            "Begin with the two things to copy.",
                            "If someone lip-reads or uses sign language, nobody turns their back.",
                        ],
                        "mistakes": [
                            "Turning the visit into an audit.",
                            "Sending the report to the leadership before the team reads it.",
                            "Visiting without a return visit.",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h3>If it goes wrong</h3><ul><li><b>Nobody writes.</b> Change the question: “What did you "
                        "do yesterday that should not be necessary?”</li><li><b>Only complaints.</b> Accept ten "
                        "minutes of complaints and then ask: “What would have to exist for this not to "
                        "happen?”</li><li><b>One person takes all the time.</b> “Thank you. I keep your point. I "
                        "want to hear three new voices.”</li><li><b>Someone accuses a colleague.</b> “Let us talk "
                        "about the process. For the rest there is another channel, and I will tell you which at the "
                        "end.”</li><li><b>Time runs short.</b> Cut the discussion and never the close. Always give "
                        "the date of the answer.</li></ul>"
                    ),
                ),
                (
                    "terms",
                    [
                        "suggestion-round",
                        "peer-review",
                    ],
                ),
            ],
        },
        {
            "title": "Long formats",
            "slug": "long-formats",
            "lead": (
                "Service assembly, working group and participatory planning: agendas by the minute and the template "
                "for minutes."
            ),
            "stage": "co-creation",
            "blocks": [
                (
                    "text",
                    (
                        "<p>Long formats need a written mandate, a facilitator from outside and more preparation. "
                        "They fit when the decision touches many people or much money.</p>"
                    ),
                ),
                (
                    "tool",
                    {
                        "name": "Service assembly",
                        "what_for": "To inform the whole house, hear every voice and make the answers public.",
                        "when": "Two or three times a year, or before a big change.",
                        "time": "2 hours",
                        "people": (
                            "The whole team, up to 120 people; 1 facilitator for the room, 1 host per table of eight"
                        ),
                        "material": (
                            "Round tables, microphone, cards, ballot box, projected timer, answers from the last "
                            "assembly"
                        ),
                        "steps": [
                            (
                                "<p><b>0–10 min.</b> Read the answers from the last assembly: done, under way, "
                                "refused. Starting here shows that it is worth it.</p>"
                            ),
                            (
                                "<p><b>10–25 min.</b> The head presents the question in plain language, with three "
                                "figures and one true doubt. No solution is presented.</p>"
                            ),
                            (
                                "<p><b>25–35 min.</b> Written questions, without names. The facilitator reads them. "
                                "Answer only what people need to understand.</p>"
                            ),
                            (
                                "<p><b>35–70 min.</b> Mixed tables of eight, without managers. Two questions: “What "
                                "worries us?” and “What do we propose?” The host writes one proposal per table.</p>"
                            ),
                            (
                                "<p><b>70–80 min.</b> Break. The proposals hang on the wall in large letters. "
                                "Someone reads them aloud.</p>"
                            ),
                            (
                                "<p><b>80–100 min.</b> Each table defends a proposal that is not its own, in one "
                                "minute.</p>"
                            ),
                            (
                                "<p><b>100–110 min.</b> Secret vote: each person marks three proposals on the card "
                                "and puts it in the box.</p>"
                            ),
                            (
                                "<p><b>110–120 min.</b> Count in full view. The head says what will be studied, by "
                                "whom and the date of the answer.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Invented example: a water service with 90 staff was about to change its on-call "
                            "duty. Tables mixed meter readers, workshop and counter. The favourite proposal was to "
                            "let colleagues swap duty by phone, with a simple record.</p><p>The head accepted it for "
                            "three months, as a trial. Another proposal was refused for lack of money, and the sums "
                            "were shown.</p>"
                        ),
                        "tips": [
                            "Keep seats near the screen for those who hear or see less well.",
                            "Repeat the assembly for the night shift.",
                            "Leave the ballot box open until the next day for those who missed it.",
                        ],
                        "mistakes": [
                            "Filling an hour with slides.",
                            "Voting by show of hands.",
                            "Giving the microphone to managers first.",
                        ],
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Working group",
                        "what_for": "To study a problem in depth and deliver a proposal ready for decision.",
                        "when": "When the problem crosses several units and needs weeks.",
                        "time": "6 meetings of 90 minutes in 8 weeks",
                        "people": (
                            "6 to 9 people with different jobs, 1 coordinator elected by the group, 1 sponsor in the "
                            "leadership"
                        ),
                        "material": (
                            "Mandate, accessible shared folder, decision log, hours reserved in the timetable"
                        ),
                        "steps": [
                            (
                                "<p><b>Meeting 1.</b> 0–20 introductions without titles; 20–50 read the mandate and "
                                "write “what is not ours”; 50–80 draw the problem; 80–90 elect the coordinator.</p>"
                            ),
                            (
                                "<p><b>Meeting 2.</b> 0–30 what we already know; 30–70 whom we must hear, inside and "
                                "outside; 70–90 share out five talks among pairs.</p>"
                            ),
                            (
                                "<p><b>Meeting 3.</b> 0–45 report the talks without names; 45–75 three causes of the "
                                "problem; 75–90 short note to the sponsor.</p>"
                            ),
                            (
                                "<p><b>Meeting 4.</b> 0–40 ideas in silence and by round; 40–75 three options, one "
                                "of them cheap; 75–90 what to check before choosing.</p>"
                            ),
                            (
                                "<p><b>Meeting 5.</b> 0–45 pros, cons and who is harmed by each option; 45–75 choice "
                                "by consent: “Does anyone have a serious objection?”; 75–90 write down the "
                                "objection.</p>"
                            ),
                            (
                                "<p><b>Meeting 6.</b> 0–40 proposal on one page; 40–70 rehearse the presentation; "
                                "70–90 the group reviews itself and says goodbye.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Invented example: welcoming new colleagues in a hospital. The group had a nurse, a "
                            "care assistant, an IT technician and a trainee. It heard 11 people who had arrived "
                            "within the year.</p><p>The proposal was a buddy for four weeks and computer access "
                            "ready on day one. The leadership accepted the first part. The second got a date.</p>"
                        ),
                        "tips": [
                            "The group's hours come out of the workload and are not added to it.",
                            "The sponsor opens doors and does not attend the meetings.",
                            "The losing objection goes into the proposal.",
                        ],
                        "mistakes": [
                            "A group without a deadline.",
                            "Only managers and senior staff.",
                            "Asking for a hundred-page report.",
                        ],
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Participatory planning",
                        "what_for": "To choose together the year's priorities and the use of part of the budget.",
                        "when": "At the start of the planning cycle, two months ahead.",
                        "time": "One day: 6 hours, with breaks",
                        "people": (
                            "20 to 40 people from all units and jobs, 2 facilitators, finance and planning as support"
                        ),
                        "material": ("Objectives already fixed, costs in bands, cards, tokens as play money, mandate"),
                        "steps": [
                            (
                                "<p><b>0–30 min.</b> The leadership says what is fixed and what is open: for "
                                "example, three priorities and a sum of money.</p>"
                            ),
                            (
                                "<p><b>30–75 min.</b> Stocktaking at tables: what to drop, what to keep, what to "
                                "begin. Drop comes first.</p>"
                            ),
                            "<p><b>75–90 min.</b> Break.</p>",
                            (
                                "<p><b>90–150 min.</b> Each table writes two proposals on cards: problem, who gains, "
                                "first step, cost band.</p>"
                            ),
                            (
                                "<p><b>150–210 min.</b> Lunch. Finance confirms the bands and warns if something is "
                                "impossible.</p>"
                            ),
                            ("<p><b>210–255 min.</b> Fair: half explain, half visit and ask. Then they swap.</p>"),
                            (
                                "<p><b>255–285 min.</b> Each person gets ten tokens and shares them among closed "
                                "boxes. No more than four in one box.</p>"
                            ),
                            (
                                "<p><b>285–330 min.</b> Count in full view. For the favourites, write who is "
                                "responsible, the quarter and the sign of success.</p>"
                            ),
                            (
                                "<p><b>330–360 min.</b> The leadership says what goes into the plan now, what it "
                                "will study and what it cannot do. It sets the progress date.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Invented example: a regional institute opened three priorities and a small sum. The "
                            "winner was not the new app. It was a room for difficult talks and two afternoons a "
                            "month without meetings.</p><p>The published plan marked the measures that came from the "
                            "teams. At six months, one was done, another halfway and the third had stopped, with an "
                            "explanation.</p>"
                        ),
                        "tips": [
                            "Give prices in bands: up to 500, up to 5000, more.",
                            "Give everyone the same number of tokens.",
                            "Run a two-hour version for each shift if needed.",
                        ],
                        "mistakes": [
                            "Opening what is already closed.",
                            "Seating manager and direct report at the same table.",
                            "Letting the plan come out without saying what came from the session.",
                        ],
                    },
                ),
                (
                    "template",
                    {
                        "title": "Minutes of a session",
                        "text": (
                            "<p>Fill it in within sight of all and read it at the end. It records ideas and "
                            "decisions, never who said what.</p>"
                        ),
                        "name": "session-minutes",
                        "document": [
                            (
                                "h1",
                                "Minutes of a session",
                            ),
                            (
                                "p",
                                (
                                    "Format: ______________________   Date: ____ / ____ / ______   Time: ______ to "
                                    "______"
                                ),
                            ),
                            (
                                "p",
                                "Question in the mandate: ______________________",
                            ),
                            (
                                "p",
                                (
                                    "Number of participants: ______ in the room, ______ at a distance. Shifts or "
                                    "units: ______________________"
                                ),
                            ),
                            (
                                "table",
                                [
                                    [
                                        "No.",
                                        "Idea or proposal (no name)",
                                        "Reasons in favour",
                                        "Objections",
                                        "Votes",
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
                                "Decided in the session: ______________________",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "What happens next",
                                        "Who",
                                        "By when",
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
                                "The leadership answers by: ____ / ____ / ______",
                            ),
                            (
                                "p",
                                ("Read and confirmed aloud: yes / no   Note-taker: ______________________"),
                            ),
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "service-assembly",
                        "working-group",
                        "participatory-planning",
                        "consent-decision",
                    ],
                ),
            ],
        },
        {
            "title": "Hierarchy and fear",
            "slug": "hierarchy-and-fear",
            "lead": ("Why people keep silent, how to prepare managers and how to gather what nobody says in public."),
            "stage": "research",
            "blocks": [
                (
                    "text",
                    (
                        "<p>Silence is rarely a lack of ideas. It is a sound calculation: speaking may cost a lot "
                        "and silence costs nothing. The facilitator's job is to change that calculation.</p><h3>Five "
                        "fears and what to do</h3><ul><li><b>“They will mark me.”</b> Gather without names, manager "
                        "out of the room, protection rule signed.</li><li><b>“I will look ignorant.”</b> Start with "
                        "questions about everyday work. Say: “Here the expert is whoever does the "
                        "job.”</li><li><b>“It is useless.”</b> Open with the answers from last time. The first time, "
                        "bring one small change already made.</li><li><b>“I am betraying my colleagues.”</b> Talk "
                        "about the process and never about those who carry it out.</li><li><b>“They will give me "
                        "more work.”</b> Those who propose are not obliged to do it. Say so aloud.</li></ul><h3>The "
                        "managers' fear</h3><p>Middle managers hear criticism from below and demands from above. If "
                        "the session takes them by surprise, they defend themselves. Talk to them beforehand, in "
                        "private. Give them a useful role: bringing facts, arranging cover, answering for what is "
                        "theirs. And hold a session for managers alone, with the same rules.</p><h3>What the head "
                        "says and does not say</h3><ul><li>Say: “I do not know the answer.”</li><li>Say: “That is "
                        "hard to hear, and thank you for saying it.”</li><li>Say: “I will think and answer on the "
                        "12th.”</li><li>Do not say: “We have tried that.”</li><li>Do not say: “Who wrote this "
                        "card?”</li><li>Do not say: “My door is always open.” Those who are afraid do not walk "
                        "in.</li></ul>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "Preparing middle managers, minute by minute",
                        "time": "40 minutes",
                        "people": "Facilitator and 3 to 6 managers; the head of the entity is absent",
                        "material": "Mandate, cards, list of sentences",
                        "text": (
                            "<ul><li><b>0–5</b> Say: “This is not an appraisal of you. I came to hear your worries "
                            "first.”</li><li><b>5–15</b> Each manager writes, without a name, the worst that can "
                            "happen. All cards are read out.</li><li><b>15–25</b> For each fear, agree what the "
                            "facilitator does if it happens.</li><li><b>25–32</b> Practise in pairs: one makes a "
                            "harsh criticism, the other answers only with questions.</li><li><b>32–37</b> Agree "
                            "where they are during the session and when they come in.</li><li><b>37–40</b> Each one "
                            "names a change they can accept now, without asking.</li></ul>"
                        ),
                    },
                ),
                (
                    "tool",
                    {
                        "name": "Anonymous listening in two rounds",
                        "what_for": (
                            "To learn what people think without exposing them, and to let the group give weight to "
                            "the ideas."
                        ),
                        "when": ("When there is fear, an old conflict or a wide gap between managers and teams."),
                        "time": "Two weeks; 15 minutes per person",
                        "people": "1 facilitator from outside, 1 note-taker from outside, all staff who wish",
                        "material": (
                            "Identical cards, closed box in a place without cameras, form without identification, no "
                            "recorder"
                        ),
                        "steps": [
                            (
                                "<p><b>Day 1.</b> Post the question, the closing date and who opens the box: two "
                                "people from outside. Explain to each shift how anonymity is protected.</p>"
                            ),
                            (
                                "<p><b>Days 1 to 5, first round.</b> Each person writes up to three ideas in "
                                "capitals, or dictates them by phone to the outside facilitator. The form asks for "
                                "no account and stores no address.</p>"
                            ),
                            (
                                "<p><b>Days 6 and 7.</b> The two outsiders group the ideas and rewrite them in "
                                "neutral words. They remove names and details that betray the author. They destroy "
                                "the cards.</p>"
                            ),
                            (
                                "<p><b>Day 8.</b> They post up to 15 sentences. A group of fewer than ten people is "
                                "joined with another.</p>"
                            ),
                            (
                                "<p><b>Days 8 to 12, second round.</b> Each person marks each sentence: agree, do "
                                "not know, disagree. On paper or online, no names.</p>"
                            ),
                            (
                                "<p><b>Day 13.</b> The facilitator ranks the sentences and also shows where the team "
                                "is divided.</p>"
                            ),
                            (
                                "<p><b>Day 14.</b> A 30-minute session: 0–10 reading of the results; 10–20 questions "
                                "on the method; 20–30 the head says thank you and sets the date of the answer.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Invented example: a counter service with frequent absences. In meetings people "
                            "talked about the air conditioning. In the first round another sentence appeared: "
                            "“Breaks go to those the boss prefers.”</p><p>In the second round most agreed. The "
                            "leadership published a break rota, the same for all, and offered the manager training. "
                            "Nobody looked for the author of the sentence.</p>"
                        ),
                        "tips": [
                            "Offer the telephone to those who do not write well.",
                            "Keep only the final sentences.",
                            (
                                "If a crime or harassment comes up, pass it to the proper channel and protect the "
                                "person."
                            ),
                        ],
                        "mistakes": [
                            "Using a form tied to the work account and calling it anonymous.",
                            "Showing results for very small teams.",
                            "Answering only the pleasant sentences.",
                        ],
                    },
                ),
                (
                    "text",
                    (
                        "<h3>If someone is harmed</h3><p>Deal with the suspicion the same day. Hear the person "
                        "alone, in another building if they wish. Do not ask for proof. Remind them of reporting "
                        "channels, unions and bodies that protect workers. Inform the head, with the person's "
                        "permission. Retaliation without a response ends participation for years.</p>"
                    ),
                ),
                (
                    "checklist",
                    {
                        "title": "Signs of fear to watch for",
                        "items": [
                            "All cards look the same or are blank.",
                            "People look at the manager before speaking.",
                            "Criticism comes only after the session, in the corridor.",
                            "Nobody comes from the shift or unit with most complaints.",
                            "Someone asks who is going to read.",
                            "The guardian used the yellow card more than once.",
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "psychological-safety",
                        "retaliation",
                        "two-round-listening",
                    ],
                ),
            ],
        },
        {
            "title": "Remote and hybrid sessions",
            "slug": "remote-and-hybrid",
            "lead": (
                "How to join those in the room and those far away without making two classes: equipment, agenda by "
                "the minute and breakdowns."
            ),
            "stage": "",
            "blocks": [
                (
                    "text",
                    (
                        "<p>In a hybrid session those far away nearly always lose. They miss the jokes, cannot see "
                        "the board and speak last. The rule is to treat everyone as if they were at a "
                        "distance.</p><h3>First choose the kind</h3><ul><li><b>Only in person</b> for subjects with "
                        "fear or conflict.</li><li><b>Only remote</b> when there are many places and everyone has "
                        "equipment.</li><li><b>Hybrid</b> only with two facilitators and good sound.</li><li><b>In "
                        "relay</b> when there are shifts: three short, identical sessions with the same "
                        "board.</li></ul><h3>The technical minimum</h3><ul><li>One table microphone for every six "
                        "people. Sound matters more than picture.</li><li>A screen facing the room with the faces of "
                        "those far away.</li><li>Captions on and, if asked for, a fixed window for the sign language "
                        "interpreter.</li><li>A phone number to join by voice alone. Not everyone has a computer or "
                        "a connection.</li><li>A board that works with keyboard and screen reader. A simple shared "
                        "document often serves better than a wall of coloured notes.</li><li>Recording off, and say "
                        "so. The session's messages are deleted at the end.</li></ul><h3>Two facilitators</h3><p>One "
                        "looks after the room. The other, the “remote voice”, is at a distance or at the computer. "
                        "They read the messages, give the floor and say when someone has dropped out. They have the "
                        "power to interrupt.</p>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "A 75-minute hybrid session, minute by minute",
                        "time": "75 minutes",
                        "people": ("2 facilitators, 1 note-taker, 6 to 16 participants in the room and at a distance"),
                        "material": "Microphones, screen, shared document, cards, spare phone number",
                        "text": (
                            "<ul><li><b>−20 to 0</b> Room open early. Sound test with each person. Those with doubts "
                            "get help without an audience.</li><li><b>0–5</b> Rules, recording off, captions on. "
                            "“Those far away speak first in each round.”</li><li><b>5–12</b> Opening round: “Where I "
                            "am and what I see from my window.” Room-and-remote pairs are "
                            "formed.</li><li><b>12–18</b> Read the mandate and the question. Describe aloud what is "
                            "on the screen.</li><li><b>18–26</b> Ideas in silence. In the room, on cards. At a "
                            "distance, by private message to the remote voice.</li><li><b>26–38</b> Reading of all "
                            "ideas, without names, mixing room and remote.</li><li><b>38–45</b> A real break: "
                            "cameras off, water, eyes away from the screen.</li><li><b>45–60</b> Mixed pairs and "
                            "threes, by phone or breakout room: choose two ideas and write the first "
                            "step.</li><li><b>60–67</b> Vote on a simple form without names. Those with voice only "
                            "vote by calling the remote voice.</li><li><b>67–73</b> Reading of the result, the "
                            "minutes and the date of the answer.</li><li><b>73–75</b> One closing word per person. "
                            "The room stays open ten more minutes.</li></ul>"
                        ),
                    },
                ),
                (
                    "text",
                    (
                        "<h3>When technology fails</h3><ul><li><b>The room's connection drops.</b> The remote voice "
                        "goes on with those far away. The room phones in. After ten minutes, "
                        "postpone.</li><li><b>One person drops out.</b> The remote voice calls them. The group waits "
                        "two minutes and sums up.</li><li><b>There is an echo.</b> One open microphone per room; all "
                        "laptops muted.</li><li><b>Nobody turns the camera on.</b> Do not insist. Ask for signs: a "
                        "message, a reaction or a word.</li><li><b>Someone shares the manager's screen by "
                        "mistake.</b> Stop, close and start again. Tell whoever was exposed.</li></ul><h3>Including "
                        "people well</h3><p>Send everything five days ahead. Say your name before you speak: it "
                        "helps those who cannot see and those who interpret. Speak slowly. Avoid sessions over 90 "
                        "minutes. At the end of each block ask: “Has anyone been left behind?” To those at home with "
                        "children, offer another time without asking for reasons.</p><p>For colleagues who read or "
                        "write with difficulty, a spoken answer counts the same. Agree it beforehand, in private.</p>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "A relay of three shifts, minute by minute",
                        "time": "30 minutes per shift, on the same day",
                        "people": (
                            "The same facilitator for all three shifts, 1 note-taker, up to 15 people at a time"
                        ),
                        "material": (
                            "Large sheet that travels from shift to shift, stickers, a phone for those out on the "
                            "street"
                        ),
                        "text": (
                            "<p>It suits people who cannot stop at the same time and have no "
                            "computer.</p><ul><li><b>0–3</b> Read the question, the rules and the date of the "
                            "answer.</li><li><b>3–8</b> Read what the other shifts wrote, without saying which "
                            "shift. For the first shift, the sheet is blank.</li><li><b>8–15</b> Each person adds "
                            "one idea: writes it, or dictates it to the note-taker in private.</li><li><b>15–22</b> "
                            "Read everything. Each person says which idea would most help the next "
                            "shift.</li><li><b>22–27</b> Three stickers each. The note-taker covers the votes with "
                            "paper before the next shift.</li><li><b>27–30</b> Say when the votes are uncovered, "
                            "where they will hang and who answers.</li></ul>"
                        ),
                    },
                ),
                (
                    "checklist",
                    {
                        "title": "Ten minutes before",
                        "items": [
                            "The sound was tested from outside in.",
                            "The phone number is in the invitation and works.",
                            "Captions and interpreter show on the screen.",
                            "The remote voice has the list of who is missing.",
                            "Recording is off and the notice is on the screen.",
                            "There are cards and also a way to send ideas in private.",
                            "The plan for postponing is agreed.",
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "hybrid-session",
                        "remote-voice",
                    ],
                ),
            ],
        },
        {
            "title": "Answer, try out and evaluate",
            "slug": "answer-try-evaluate",
            "lead": (
                "The moment that decides everything: the leadership answers each proposal, tries out what it can and "
                "shows what changed."
            ),
            "stage": "experimentation",
            "blocks": [
                (
                    "text",
                    (
                        "<p>A proposal without an answer is a broken promise. The answer may be no. It may not be "
                        "missing.</p><h3>Four possible answers</h3><ul><li><b>Yes, now.</b> With a name, a first "
                        "step and a date.</li><li><b>Yes, as a trial.</b> Thirty days, with a sign that tells "
                        "whether it worked.</li><li><b>I do not know yet.</b> With what is missing, who studies it "
                        "and a new date. Use it only once per proposal.</li><li><b>No.</b> With the true reason: "
                        "law, money, priority or harm to someone. And with what would have to change for a "
                        "yes.</li></ul><p>Answer all of them, also those with few votes. Group those that are alike. "
                        "Use the words of those who proposed. Read the answers aloud to the shifts and post them. "
                        "Never answer only the person who proposed: it reveals the author.</p>"
                    ),
                ),
                (
                    "step",
                    {
                        "title": "The leadership's answer meeting, minute by minute",
                        "time": "60 minutes, within 10 working days of the session",
                        "people": ("Head, heads of units, finance or lawyer if needed, 2 participants drawn by lot"),
                        "material": "Minutes, decision log, answer template",
                        "text": (
                            "<ul><li><b>0–5</b> Read the mandate: what was promised?</li><li><b>5–15</b> Sort the "
                            "proposals into four piles, without discussion. The participants clear up "
                            "doubts.</li><li><b>15–35</b> Decide pile by pile. Three minutes per proposal. If that "
                            "is not enough, it goes to “I do not know yet”, with an owner.</li><li><b>35–45</b> "
                            "Write the noes. Control question: “Would we give this reason in front of the "
                            "team?”</li><li><b>45–52</b> Choose one change to make this week.</li><li><b>52–60</b> "
                            "Fill in the log, set the readings to the shifts and the progress report.</li></ul>"
                        ),
                    },
                ),
                (
                    "template",
                    {
                        "title": "Decision log",
                        "text": (
                            "<p>It lives where everyone can see it, on paper and online. Update it every month.</p>"
                        ),
                        "name": "decision-log",
                        "document": [
                            (
                                "h1",
                                "Decision log",
                            ),
                            (
                                "p",
                                "Service: ______________________   Updated on: ____ / ____ / ______",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "No.",
                                        "Proposal",
                                        "From which session",
                                        "Answer (yes, trial, not known, no)",
                                        "Reason",
                                        "Who is responsible",
                                        "Date",
                                        "State",
                                    ],
                                    [
                                        "",
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
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                "Next update: ____ / ____ / ______",
                            ),
                        ],
                    },
                ),
                (
                    "template",
                    {
                        "title": "Answer to proposals",
                        "text": "<p>One sheet per session. Read it aloud before posting it.</p>",
                        "name": "answer-proposals",
                        "document": [
                            (
                                "h1",
                                "The leadership's answer to your proposals",
                            ),
                            (
                                "p",
                                "Session of ____ / ____ / ______. Question: ______________________",
                            ),
                            (
                                "p",
                                (
                                    "Thank you to the ______ people who took part. We received ______ proposals. We "
                                    "answer all of them."
                                ),
                            ),
                            (
                                "p",
                                "Yes, now:",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Proposal",
                                        "First step",
                                        "Who",
                                        "Date",
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
                            (
                                "p",
                                "Yes, as a trial:",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Proposal",
                                        "What we will watch",
                                        "Who",
                                        "End of trial",
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
                            (
                                "p",
                                "We do not know yet:",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Proposal",
                                        "What is missing",
                                        "Who studies it",
                                        "New date",
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
                            (
                                "p",
                                "No:",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Proposal",
                                        "Reason",
                                        "What would have to change",
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
                                "What surprised us: ______________________",
                            ),
                            (
                                "p",
                                ("If you disagree or want to speak without a name: ______________________"),
                            ),
                            (
                                "p",
                                ("The head: ______________________   Progress report: ____ / ____ / ______"),
                            ),
                        ],
                    },
                ),
                (
                    "tool",
                    {
                        "name": "30-day trial",
                        "what_for": "To try out a proposal on a small scale before deciding for all.",
                        "when": "When there is honest doubt, low cost and a way back.",
                        "time": "30 days, with three meetings of 30 minutes",
                        "people": "The team that will try it, 1 person responsible, 1 observer",
                        "material": "Proposal sheet, one sign of success, one stop condition, daily note sheet",
                        "steps": [
                            (
                                "<p><b>Start, 0–10 min.</b> Write what changes, where and for whom. Everything else "
                                "stays the same.</p>"
                            ),
                            (
                                "<p><b>Start, 10–20 min.</b> Choose a sign that is easy to count and a question to "
                                "ask those who use the service.</p>"
                            ),
                            (
                                "<p><b>Start, 20–30 min.</b> Write the stop condition and who decides. Tell "
                                "colleagues and the public.</p>"
                            ),
                            ("<p><b>Day 15, 30 minutes.</b> What worked? What hurt? Adjust one thing only.</p>"),
                            (
                                "<p><b>Day 30, 30 minutes.</b> Compare with the sign. Decide: keep, extend, change "
                                "or drop.</p>"
                            ),
                            (
                                "<p><b>Afterwards.</b> The leadership writes the decision in the log within five "
                                "working days.</p>"
                            ),
                        ],
                        "example": (
                            "<p>Invented example: a municipal archive tried afternoons by appointment. The sign was "
                            "waiting time. It fell, but people without Internet stopped coming.</p><p>The team "
                            "adjusted on day 15: half of the slots by phone and at the counter. On day 30 they "
                            "decided to keep it.</p>"
                        ),
                        "tips": [
                            "Choose volunteers for the first team.",
                            "Dropping it is a good result too: you learned cheaply.",
                        ],
                        "mistakes": [
                            "A trial without an end.",
                            "Measuring ten things.",
                            "Judging people instead of the idea.",
                        ],
                    },
                ),
                (
                    "template",
                    {
                        "title": "Session evaluation",
                        "text": (
                            "<p>Two minutes, no name, on the way out. Read it aloud to those who prefer and mark it "
                            "for them, in private.</p>"
                        ),
                        "name": "session-evaluation",
                        "document": [
                            (
                                "h1",
                                "How did it go?",
                            ),
                            (
                                "p",
                                "Format: ______________________   Date: ____ / ____ / ______",
                            ),
                            (
                                "table",
                                [
                                    [
                                        "Sentence",
                                        "Yes",
                                        "More or less",
                                        "No",
                                    ],
                                    [
                                        "I understood the question and who decides",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "I could say what I think",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "I felt safe",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "I had the support I needed",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "The time was well used",
                                        "",
                                        "",
                                        "",
                                    ],
                                    [
                                        "I believe I will get an answer",
                                        "",
                                        "",
                                        "",
                                    ],
                                ],
                            ),
                            (
                                "p",
                                "One thing to keep: ______________________",
                            ),
                            (
                                "p",
                                "One thing to change: ______________________",
                            ),
                            (
                                "p",
                                "What was left unsaid: ______________________",
                            ),
                        ],
                    },
                ),
                (
                    "case",
                    {
                        "title": "Participatory budget for public staff",
                        "who": "Government and public services",
                        "when": "Since 2021",
                        "text": (
                            "<p>A resolution of the Council of Ministers of 2021 (no. 130/2021) frames national "
                            "participatory budgets. One of them, AP Participa, is for those who work in the public "
                            "administration.</p><p>The idea is simple and works at any scale: open a sum of money, "
                            "let people propose, vote and publish what was done.</p>"
                        ),
                        "link": "https://participa.gov.pt/",
                        "link_text": "Participa.gov portal",
                    },
                ),
                (
                    "text",
                    (
                        "<h3>Measuring participation through the year</h3><p>Count four things: proposals answered "
                        "on time, changes made, shifts and jobs represented, “I felt safe” answers. Publish them "
                        "without names. If safety falls, stop the assemblies and go back to anonymous listening.</p>"
                    ),
                ),
                (
                    "checklist",
                    {
                        "title": "Closing the loop",
                        "items": [
                            "Every proposal has one of the four answers.",
                            "The noes have a reason you can say in public.",
                            "The answers were read to all shifts.",
                            "The log is on the wall and online.",
                            "One small change was made in the first week.",
                            "The next session begins with the answers from this one.",
                        ],
                    },
                ),
                (
                    "terms",
                    [
                        "decision-log",
                        "trial",
                        "feedback-loop",
                    ],
                ),
            ],
        },
    ],
}

GLOSSARY = [
    {
        "slug": "mandate",
        "term": "mandate",
        "explained": (
            "A page signed by the leadership that says what is open, who decides, the limits and the date of the "
            "answer."
        ),
    },
    {
        "slug": "participation-ladder",
        "term": "rungs of participation",
        "explained": (
            "The levels of power given to those who take part: inform, listen, decide together or hand over the "
            "decision."
        ),
    },
    {
        "slug": "facilitator",
        "term": "facilitator",
        "explained": ("A person who looks after time, turns and rules in a session. Gives no opinion on the subject."),
    },
    {
        "slug": "guardian",
        "term": "guardian",
        "explained": "A participant who watches whether everyone can speak safely and can stop the session.",
    },
    {
        "slug": "sortition",
        "term": "drawing lots",
        "explained": (
            "Choosing participants by chance, within groups, so that it is not always the same people who come."
        ),
    },
    {
        "slug": "suggestion-round",
        "term": "suggestion round",
        "explained": (
            "A one-hour session where a team writes ideas without names and chooses three for the leadership to answer."
        ),
    },
    {
        "slug": "peer-review",
        "term": "peer review",
        "explained": "A visit by colleagues from another service who watch, ask and suggest, without inspecting.",
    },
    {
        "slug": "service-assembly",
        "term": "service assembly",
        "explained": (
            "A meeting of the whole team to hear answers, discuss a question at tables and vote on proposals in secret."
        ),
    },
    {
        "slug": "working-group",
        "term": "working group",
        "explained": (
            "A small, mixed team with a deadline that studies a problem and delivers a proposal ready for decision."
        ),
    },
    {
        "slug": "participatory-planning",
        "term": "participatory planning",
        "explained": "Choosing together the year's priorities and the use of part of a service's budget.",
    },
    {
        "slug": "consent-decision",
        "term": "decision by consent",
        "explained": ("A way to decide in which a proposal goes ahead if nobody has a serious, explained objection."),
    },
    {
        "slug": "psychological-safety",
        "term": "safety to speak",
        "explained": "Trust that nobody is punished or humiliated for asking, disagreeing or admitting a mistake.",
    },
    {
        "slug": "retaliation",
        "term": "retaliation",
        "explained": "Any harm done to someone for having spoken, disagreed or reported.",
    },
    {
        "slug": "two-round-listening",
        "term": "listening in two rounds",
        "explained": ("Anonymous gathering: first people write ideas, then all say whether they agree with each one."),
    },
    {
        "slug": "hybrid-session",
        "term": "hybrid session",
        "explained": "A session where some people are in the room and others at a distance, at the same time.",
    },
    {
        "slug": "remote-voice",
        "term": "remote voice",
        "explained": (
            "A facilitator who stands up for those at a distance: reads messages, gives the floor and may interrupt."
        ),
    },
    {
        "slug": "decision-log",
        "term": "decision log",
        "explained": ("A public list of proposals, the answer to each, the reason, who is responsible and the state."),
    },
    {
        "slug": "trial",
        "term": "trial",
        "explained": "A short test of an idea on a small scale, with a sign of success and a way back.",
    },
    {
        "slug": "feedback-loop",
        "term": "feedback",
        "explained": "Telling those who took part what was decided, why and what changed.",
    },
]
