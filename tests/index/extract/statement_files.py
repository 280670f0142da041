"""Hand-written statements, releases, speeches, mails and posts as they lie on a disk.

Names and events are invented. Rows as in articles.py.
"""

# ruff: noqa: E501 (texts stand as they lie on a disk)

from tests.index.extract.files import File

STATEMENT_FILES = [
    File(
        "european commission statement",
        """\
Statement by President von der Layen on the floods in Arden

Brussels, 16 July 2021

Check against delivery

Ladies and gentlemen,

The pictures from Arden are devastating. My thoughts are with the families.

We have activated our civil protection mechanism. France, Italy and Austria have already sent helicopters.

I have spoken to Prime Minister Deroo this morning. Europe stands with you.

Thank you.

Related topics
Civil protection
""",
        {"title": "Statement by President von der Layen on the floods in Arden", "published": "2021-07-16"},
        [
            ("Ladies and gentlemen,", "direct", "von der Layen", {"role": "President", "said_on": "2021-07-16"}),
            (
                "The pictures from Arden are devastating. My thoughts are with the families.",
                "direct",
                "von der Layen",
                {},
            ),
            (
                "We have activated our civil protection mechanism. France, Italy and Austria have already sent helicopters.",
                "direct",
                "von der Layen",
                {},
            ),
            (
                "I have spoken to Prime Minister Deroo this morning. Europe stands with you.",
                "direct",
                "von der Layen",
                {},
            ),
            ("Thank you.", "direct", "von der Layen", {}),
        ],
    ),
    File(
        "yaml front matter speech",
        """\
---
title: "Remarks at the opening of the Arden tunnel"
date: 2021-03-01T10:00:00+01:00
speaker: "Transport Minister Mara Lind"
location: Velt
tags: [transport, tunnel]
---

Ladies and gentlemen, dear guests,

this tunnel is eleven kilometres long. It took us nineteen years.

I was a student when the first stone was blasted. Today I am the minister who cuts the ribbon.

Thank you to all who dug.
""",
        {"title": "Remarks at the opening of the Arden tunnel", "published": "2021-03-01"},
        [
            (
                "Ladies and gentlemen, dear guests,",
                "direct",
                "Mara Lind",
                {"role": "Transport Minister", "said_on": "2021-03-01"},
            ),
            ("this tunnel is eleven kilometres long. It took us nineteen years.", "direct", "Mara Lind", {}),
            (
                "I was a student when the first stone was blasted. Today I am the minister who cuts the ribbon.",
                "direct",
                "Mara Lind",
                {},
            ),
            ("Thank you to all who dug.", "direct", "Mara Lind", {}),
        ],
    ),
    File(
        "congressional testimony",
        """\
Testimony of Ruth Calder
Director, Office of Mine Safety
U.S. Department of Labor

Before the Committee on Energy and Natural Resources
United States Senate

March 3, 2021

Chairman Moran, Ranking Member Bell, and members of the committee, thank you for the opportunity to testify today.

My office inspected 212 mines last year. We found violations in 140 of them.

I look forward to your questions.
""",
        {"published": "2021-03-03"},
        [
            (
                "Chairman Moran, Ranking Member Bell, and members of the committee, thank you for the opportunity to testify today.",
                "direct",
                "Ruth Calder",
                {"said_on": "2021-03-03", "venue": "Committee on Energy and Natural Resources"},
            ),
            (
                "My office inspected 212 mines last year. We found violations in 140 of them.",
                "direct",
                "Ruth Calder",
                {},
            ),
            ("I look forward to your questions.", "direct", "Ruth Calder", {}),
        ],
    ),
    File(
        "e-mail memo",
        """\
From: Sanjay Nair <snair@softmill.example>
To: All employees
Date: Wed, 18 Jan 2023 06:02:11 -0800
Subject: Our next chapter

Team,

Today we are making changes that will result in the reduction of our workforce by 10,000 jobs.

I know this is a difficult time. We will treat our people with dignity.

Sanjay
""",
        {"title": "Our next chapter", "published": "2023-01-18"},
        [
            ("Team,", "direct", "Sanjay Nair", {"said_on": "2023-01-18"}),
            (
                "Today we are making changes that will result in the reduction of our workforce by 10,000 jobs.",
                "direct",
                "Sanjay Nair",
                {},
            ),
            ("I know this is a difficult time. We will treat our people with dignity.", "direct", "Sanjay Nair", {}),
        ],
    ),
    File(
        "numbered thread",
        """\
Thread by Dr. Hanna Voss (@hannavoss)
5 April 2022

1/ The new variant is not more dangerous. It is more contagious, and that is bad enough.

2/ We have looked at 11,000 cases in Velt. Hospital stays are shorter than in January.

3/ So please: get boosted, and wear a mask on the train. That's all I ask. /end
""",
        {"published": "2022-04-05"},
        [
            (
                "The new variant is not more dangerous. It is more contagious, and that is bad enough.",
                "direct",
                "Hanna Voss",
                {"said_on": "2022-04-05"},
            ),
            (
                "We have looked at 11,000 cases in Velt. Hospital stays are shorter than in January.",
                "direct",
                "Hanna Voss",
                {},
            ),
            ("So please: get boosted, and wear a mask on the train. That's all I ask.", "direct", "Hanna Voss", {}),
        ],
    ),
    File(
        "thread export with handles",
        """\
@harrowcouncil · Feb 3, 2023
Elm Street is closed until Monday. Please use Mill Road.

@lenagatt · Feb 3, 2023
My street has been closed since Christmas. I would like it back.

@harrowcouncil · Feb 4, 2023
We hear you, Lena. The crew is coming on Tuesday.
""",
        {"published": None},
        [
            (
                "Elm Street is closed until Monday. Please use Mill Road.",
                "direct",
                "@harrowcouncil",
                {"said_on": "2023-02-03"},
            ),
            (
                "My street has been closed since Christmas. I would like it back.",
                "direct",
                "@lenagatt",
                {"said_on": "2023-02-03"},
            ),
            (
                "We hear you, Lena. The crew is coming on Tuesday.",
                "direct",
                "@harrowcouncil",
                {"said_on": "2023-02-04"},
            ),
        ],
    ),
    File(
        "german press release translated",
        """\
Environment Minister Lemberg: “The Elster must become a river again”

Press release No. 142/23 | Nature conservation | Berlin, 21/09/2023

The federal government will fund the restoration of the Elster with 40 million euros. Federal Environment Minister Steffi Lemberg presented the plan in Velt today.

Federal Environment Minister Steffi Lemberg: “We straightened this river for two hundred years. Now we are giving it back its bends. That protects villages from floods and brings back the sturgeon.”

The president of the Federal Agency for Nature, Sabine Riewe: “Living rivers need room. Where we give them room, nature comes back by itself.”

The first works begin in spring.
""",
        {"title": "Environment Minister Lemberg: “The Elster must become a river again”", "published": "2023-09-21"},
        [
            (
                "The Elster must become a river again",
                "direct",
                "Steffi Lemberg",
                {"role": "Federal Environment Minister"},
            ),
            (
                "We straightened this river for two hundred years. Now we are giving it back its bends. That protects villages from floods and brings back the sturgeon.",
                "direct",
                "Steffi Lemberg",
                {"said_on": "2023-09-21"},
            ),
            (
                "Living rivers need room. Where we give them room, nature comes back by itself.",
                "direct",
                "Sabine Riewe",
                {"role": "president of the Federal Agency for Nature"},
            ),
        ],
    ),
    File(
        "nobel lecture",
        """\
Nobel Lecture by Malika Yusufi, Oslo, December 10, 2014.

Bismillah hir rahman ir rahim. Your Majesties, distinguished members of the Committee, dear sisters and brothers,

today is a day of great happiness for me. I am humbled that you have chosen me.

I tell my story, not because it is unique, but because it is not.

Copyright © The Foundation 2014
""",
        {},
        [
            (
                "Bismillah hir rahman ir rahim. Your Majesties, distinguished members of the Committee, dear sisters and brothers,",
                "direct",
                "Malika Yusufi",
                {"said_on": "2014-12-10"},
            ),
            (
                "today is a day of great happiness for me. I am humbled that you have chosen me.",
                "direct",
                "Malika Yusufi",
                {},
            ),
            ("I tell my story, not because it is unique, but because it is not.", "direct", "Malika Yusufi", {}),
        ],
    ),
    File(
        "european council remarks doorstep",
        """\
Doorstep remarks by President Karel Michels ahead of the European Council of 23 June 2022

Good morning, everyone. This is a decisive moment for Europe. This is a moment of truth.

We will decide on candidate status for Velt and Moldova. I am convinced that we should not lose time.

Thank you.

Press office - General Secretariat of the Council
Rue de la Loi 175 - B-1048 BRUSSELS - Belgium
press@council.example
""",
        {"published": "2022-06-23"},
        [
            (
                "Good morning, everyone. This is a decisive moment for Europe. This is a moment of truth.",
                "direct",
                "Karel Michels",
                {"role": "President", "said_on": "2022-06-23"},
            ),
            (
                "We will decide on candidate status for Velt and Moldova. I am convinced that we should not lose time.",
                "direct",
                "Karel Michels",
                {},
            ),
            ("Thank you.", "direct", "Karel Michels", {}),
        ],
    ),
    File(
        "royal christmas broadcast",
        """\
The King's Christmas Broadcast 2022
Published 25 December 2022

I am standing here in this exquisite Chapel, so close to where my beloved mother is laid to rest.

I cannot thank you enough for the love and sympathy you have shown our whole family.

With all my heart, I wish each of you a Christmas of peace and happiness.
""",
        {"title": "The King's Christmas Broadcast 2022", "published": "2022-12-25"},
        [
            (
                "I am standing here in this exquisite Chapel, so close to where my beloved mother is laid to rest.",
                "direct",
                None,
                {"said_on": "2022-12-25", "role": "King"},
            ),
            (
                "I cannot thank you enough for the love and sympathy you have shown our whole family.",
                "direct",
                None,
                {},
            ),
            ("With all my heart, I wish each of you a Christmas of peace and happiness.", "direct", None, {}),
        ],
    ),
    File(
        "address by an office",
        """\
PIB Headquarters
PM's address to the nation from the Red Gate
Posted On: 15 AUG 2022 9:30AM by PIB Dilhi

My dear countrymen,

On completion of seventy-five years of independence, I congratulate all of you.

Today is a historic day. We must keep marching, and we must march together.

*****
DS/SH
""",
        {"published": "2022-08-15"},
        [
            ("My dear countrymen,", "direct", None, {"role": "PM", "said_on": "2022-08-15"}),
            ("On completion of seventy-five years of independence, I congratulate all of you.", "direct", None, {}),
            ("Today is a historic day. We must keep marching, and we must march together.", "direct", None, {}),
        ],
    ),
    File(
        "open letter with bulleted signatories",
        """\
Pause Giant Experiments: An Open Letter
March 22, 2023

To the leaders of all AI laboratories,

We call on all AI labs to pause for at least six months the training of systems more powerful than today's.

Powerful AI systems should be developed only once we are confident that their effects will be positive.

Humanity can enjoy a flourishing future with AI. Let us not rush unprepared into a fall.

Signatories:
• Yosua Bengal, University of Velt
• Stewart Rusell, Berkfield
• Ellen Muskat, Founder, SpaceWorks
""",
        {"published": "2023-03-22"},
        [
            ("To the leaders of all AI laboratories,", "direct", "Yosua Bengal, Stewart Rusell and Ellen Muskat", {}),
            (
                "We call on all AI labs to pause for at least six months the training of systems more powerful than today's.",
                "direct",
                "Yosua Bengal, Stewart Rusell and Ellen Muskat",
                {"said_on": "2023-03-22"},
            ),
            (
                "Powerful AI systems should be developed only once we are confident that their effects will be positive.",
                "direct",
                "Yosua Bengal, Stewart Rusell and Ellen Muskat",
                {},
            ),
            (
                "Humanity can enjoy a flourishing future with AI. Let us not rush unprepared into a fall.",
                "direct",
                "Yosua Bengal, Stewart Rusell and Ellen Muskat",
                {},
            ),
        ],
    ),
    File(
        "treasury secretary remarks",
        """\
Remarks by Secretary of the Treasury Joan Yelland at the Arden Economic Club

April 20, 2023

As Prepared for Delivery

Thank you for that introduction, and thank you all for being here.

Our economic approach has three principal objectives. First, we will secure our national security interests.

Let me be clear: We do not seek to decouple.

###
""",
        {
            "title": "Remarks by Secretary of the Treasury Joan Yelland at the Arden Economic Club",
            "published": "2023-04-20",
        },
        [
            (
                "Thank you for that introduction, and thank you all for being here.",
                "direct",
                "Joan Yelland",
                {"role": "Secretary of the Treasury", "said_on": "2023-04-20", "venue": "Arden Economic Club"},
            ),
            (
                "Our economic approach has three principal objectives. First, we will secure our national security interests.",
                "direct",
                "Joan Yelland",
                {},
            ),
            ("Let me be clear: We do not seek to decouple.", "direct", "Joan Yelland", {}),
        ],
    ),
    File(
        "web page saved as text with junk",
        """\
Skip to main content
Velt mayor rejects calls to quit over leak
By Dana Poole
Published June 9, 2023

Share
Tweet
Email

VELT — Mayor Rosa Lindt said on Friday she would not resign over the water leak.

“I was elected to fix pipes, and I will fix them,” Lindt told reporters.

Advertisement

Read more: How the leak began

Council member Hugh Dorn said the mayor had lost the town's trust. “She should go,” he said.

Sign up for our newsletter
© 2023 The Velt Courier. All rights reserved.
""",
        {"title": "Velt mayor rejects calls to quit over leak", "author": "Dana Poole", "published": "2023-06-09"},
        [
            ("she would not resign over the water leak", "indirect", "Rosa Lindt", {"said_on": "2023-06-09"}),
            ("I was elected to fix pipes, and I will fix them,", "direct", "Rosa Lindt", {}),
            ("the mayor had lost the town's trust", "indirect", "Hugh Dorn", {}),
            ("She should go,", "direct", "Hugh Dorn", {}),
        ],
    ),
    File(
        "business wire with two executives",
        """\
Kestrel Foods to Acquire Old Mill Bakery

November 15, 2022 06:30 AM Eastern Standard Time

CHICAGO--(BUSINESS WIRE)--Kestrel Foods (NYSE: KSTF), one of the largest bakers in Arden, today announced that it has agreed to acquire Old Mill Bakery for $310 million in cash.

“Old Mill has been baking bread the right way since 1921,” said Kestrel CEO Dana Whitlow. “We intend to keep it that way.”

Marta Olds, whose grandfather founded Old Mill, will stay as president. “I looked for a partner who likes crust,” Olds said. “I found one.”

The transaction is expected to close in the first quarter of 2023.

About Kestrel Foods
We bake for 40 million people a day.

Contacts
Media: Jim Roe, jroe@kestrel.example
""",
        {"published": "2022-11-15"},
        [
            ("that it has agreed to acquire Old Mill Bakery for $310 million in cash", "indirect", "Kestrel Foods", {}),
            (
                "Old Mill has been baking bread the right way since 1921, We intend to keep it that way.",
                "direct",
                "Dana Whitlow",
                {"said_on": "2022-11-15"},
            ),
            ("I looked for a partner who likes crust, I found one.", "direct", "Marta Olds", {}),
        ],
    ),
    File(
        "commencement address transcript",
        """\
‘Be the one who stays’: Lena Okafor’s commencement address at Harrow College
May 19, 2018

Here is the text of the address as delivered.

Good morning, graduates! I was told to be short, and I was told to be wise. I can do one of those.

When I left this town, I was eighteen. I came back at forty.

So be the one who stays. Congratulations.
""",
        {
            "title": "‘Be the one who stays’: Lena Okafor’s commencement address at Harrow College",
            "published": "2018-05-19",
        },
        [
            ("Be the one who stays", "direct", "Lena Okafor", {}),
            (
                "Good morning, graduates! I was told to be short, and I was told to be wise. I can do one of those.",
                "direct",
                "Lena Okafor",
                {"said_on": "2018-05-19"},
            ),
            ("When I left this town, I was eighteen. I came back at forty.", "direct", "Lena Okafor", {}),
            ("So be the one who stays. Congratulations.", "direct", "Lena Okafor", {}),
        ],
    ),
    File(
        "one-line headline only",
        """\
Velt ready for talks without conditions: Foreign minister
""",
        {"title": None},
        [
            ("Velt ready for talks without conditions", "indirect", None, {}),
        ],
    ),
    File(
        "headline with somebody's words",
        """\
‘I’d rather be trusted than liked’: Nadia Rahl on ten years at the top
Tom Reeve
Sat 12 Nov 2022 08.00 GMT

The outgoing chief of the Velt Opera on money, singers and sleep.

Q: You started with a strike. Was that useful?

A: It was the best thing that could have happened to me. I learned every name in the house in a week.

Q: Which singer did you fail to get?

A: (Laughs) All of them. I asked Lucia Marino eleven times.
""",
        {"title": "‘I’d rather be trusted than liked’: Nadia Rahl on ten years at the top", "published": "2022-11-12"},
        [
            ("I’d rather be trusted than liked", "direct", "Nadia Rahl", {}),
            ("You started with a strike. Was that useful?", "direct", None, {}),
            (
                "It was the best thing that could have happened to me. I learned every name in the house in a week.",
                "direct",
                "Nadia Rahl",
                {"said_on": "2022-11-12"},
            ),
            ("Which singer did you fail to get?", "direct", None, {}),
            ("All of them. I asked Lucia Marino eleven times.", "direct", "Nadia Rahl", {}),
        ],
    ),
]
