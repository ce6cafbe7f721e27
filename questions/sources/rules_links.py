"""Lines that lead elsewhere: to share, subscribe, follow, read on, or move about the site."""

from __future__ import annotations

from questions.sources.rules import Rule

_NETWORK = (
    r"(?:facebook|twitter|x|bluesky|mastodon|threads|whatsapp|telegram|linkedin|instagram"
    r"|pinterest|reddit|youtube|tiktok|snapchat|flipboard|messenger|tumblr)"
)
_BUTTON = rf"(?:{_NETWORK}|e-?mail|print|rss|copy(?: the)? link|link copied|share|save|more)"
_STEP = r"[^»>›|·•.?!]{1,40}"

ADDRESS = Rule(
    "an address of a page",
    (
        r"^(?:https?://|www\.)\S+$",
        r"^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}(?:/\S*)?$",
    ),
    takes=("https://example.org/a-story", "Example.com", "www.example.org"),
    spares=("He agreed.", "It rained."),
)
SHARING = Rule(
    "a link for sharing or printing",
    (
        r"^send (?:(?:this|it) (?:\w+ )?)?(?:to|by|via) (?:(?:a|your) )?(?:friends?|e-?mail)[.!]?$",
        r"^e-?mail (?:this|to a friend|the author)\b",
        r"^(?:printable|printer?[- ]friendly|text[- ]only) (?:version|page)[.!]?$",
        r"^print(?: this)? (?:page|article|story|version|edition)[.!]?$",
        r"^share (?:this|on|via|with|your|article|story|page|full|it|now|link)\b.{0,60}$",
        r"^(?:tweet this|copy (?:the )?link|pin it)$",
        r"^(?:save|bookmark|gift) (?:this )?(?:article|story|page|for later)\b",
        rf"^(?:{_BUTTON}(?:[\s,|/·•&]+(?:and\s)?|$)){{1,12}}$",
    ),
    takes=(
        "Send to a friend",
        "Printable version",
        "Share this article with your friends!",
        "Facebook Twitter WhatsApp",
        "Email this story",
        "Copy link",
    ),
    spares=("Share prices fell on Monday.", "Print made books cheap.", "More followed in May."),
)
SUBSCRIBING = Rule(
    "an invitation to subscribe, register or pay",
    (
        r"^(?:please )?(?:subscribe|unsubscribe|sign[- ](?:up|in)|log[- ]?in)\b",
        r"^(?:please )?create (?:a|an|your)\b.*\baccount",
        r"^(?:please )?register (?:now|for|to|free|here|today|with)\b",
        r"^already (?:a|have an?) (?:subscri|member|account|regist)",
        r"^not a (?:subscriber|member)\b[^.]{0,20}\?",
        r"^become (?:a|our) (?:\w+ )?(?:subscriber|member|supporter|patron)\b",
        (
            r"^get (?:\S+ ){0,8}(?:newsletters?|inbox|briefings?|app|alerts|e-?mails?"
            r"|digital access)\b"
        ),
        r"^get (?:our|the) (?:best|latest|top|biggest|(?:day|week)['’]s|free|daily|weekly)\b",
        r"^(?:our |the )?(?:\w+ )?newsletters?(?: sign[- ]?up)?\W*$",
        r"^(?:join|support) (?:us|our|independent|quality)\b",
        r"^join the (?:conversation|discussion|community|debate)\b",
        r"^(?:fund|back) (?:our|independent|quality)\b.{0,30}\bjournalism\b",
        r"\bnewsletters?\b.*\b(?:sign up|subscribe)\b",
        r"[.!?] (?:sign up|subscribe)(?: here| now| today| for free)?[.!]?$",
        r"^donate(?: (?:now|today|here|to us))?\W*$",
        r"^make a (?:donation|gift|contribution)\b",
        r"^(?:don['’]t|never) miss (?:a|an|out|our|the latest)\b",
        r"^(?:enter )?your (?:e-?mail|name|first name)\b[^.!?]{0,30}$",
        r"^(?:thank you|thanks) for (?:subscribing|reading|signing|registering|visiting)\b",
        r"^you (?:can|may) (?:unsubscribe|opt out)\b",
        r"^you have .{0,20}free articles?\b",
        r"^want (?:more|to (?:read|receive))\b.*[?:]",
        (
            r"^this (?:article|content|story|page) is (?:only )?(?:available )?(?:for|to) "
            r".*subscribers"
        ),
        r"^to (?:continue|keep) reading\b",
    ),
    takes=(
        "Subscribe to our newsletter.",
        "Subscribe now",
        "Sign up for our daily email and never miss a story.",
        "Get the day's top stories in your inbox.",
        "Already a subscriber? Log in.",
        "Support independent journalism.",
        "Thank you for reading.",
        "Our weekly newsletter",
        "Your email address",
        "Never miss a story again.",
        "Our newsletter tells you more. Sign up here.",
    ),
    spares=(
        "Register offices opened in 1837.",
        "Support for the bill grew in March.",
        "The newsletter was printed by hand.",
        "Get well cards arrived from every school.",
        "You can swim from one island to the other.",
    ),
)
FOLLOWING = Rule(
    "an invitation to follow",
    (
        rf"^(?:you can )?(?:like|find|visit|join|connect with) (?:us|me)\b.{{0,80}}\b{_NETWORK}\b",
        rf"^(?:you can )?follow\b.{{0,80}}(?:\bon {_NETWORK}\b|@\w+)",
        r"^(?:follow|connect with) (?:us|me|the author)\b",
        r"^follow\W*$",
        r"^@\w+$",
    ),
    takes=(
        "Follow us on Twitter and Facebook.",
        "Follow Jane Doe on Twitter @janedoe",
        "Find us on Instagram.",
        "Follow",
    ),
    spares=(
        "Follow the river and you reach Ghent.",
        "Like many ministers, she wrote on Twitter.",
    ),
)
READING_ON = Rule(
    "a link to another page",
    (
        r"^read (?:more|also|next|on|this(?: next)?|(?:the|our) (?:full|original|whole|rest))\b",
        (
            r"^(?:also (?:read|see|on)|see (?:also|more)|must[- ]read|don['’]t miss)\b"
            r"\s*(?:[:|–—-]|$)"
        ),
        (
            r"^(?:read|watch|listen|video|audio|gallery|podcast|more|related|recommended)"
            r"\s*(?:[:|]|\s[–—-]\s)"
        ),
        (
            r"^related (?:articles?|stor(?:y|ies)|content|reading|links?|topics?|news|coverage"
            r"|posts?|videos?)\b\W*(?:$|:)"
        ),
        (
            r"^(?:watch|listen)(?: to)? (?:also|live|now|(?:the|this|our) "
            r"(?:videos?|moment|podcast|article|story|episode))\b"
        ),
        r"^click (?:here|below|on the|to)\b",
        r"^(?:view|load|show) (?:all|more|comments|(?:the )?gallery|\d+)\b.{0,40}$",
        (
            r"^for more (?:information|details|news|stories|on|about)\b.{0,80}"
            r"\b(?:visit|click|see|go to|contact|read|call)\b"
        ),
        (
            r"^(?:find out|learn|discover) more\b.{0,80}"
            r"\b(?:here|click|visit|about us|on our|at \S+\.\w+)\b"
        ),
        r"^(?:next|previous) (?:article|story|post|page)\b",
        r"^you (?:may|might) (?:also )?(?:like|be interested in|enjoy)\W*(?:these?|this|:.*)?\W*$",
        r"^continue reading\b.{0,60}$",
    ),
    takes=(
        "Read more: The bridge that never opened",
        "[Read also: Why the bridge never opened?]",
        "Related: How the canal was dug.",
        "WATCH: The moment the bridge fell.",
        "Click here to see the full list.",
        "More: What the mayor knew.",
        "Find out more about this here.",
        "Listen to this article",
    ),
    spares=(
        "Read was born in Yorkshire in 1893.",
        "More than 200 people came.",
        "Related species live in Chile.",
        "Watch makers settled in Geneva.",
        "The more: nothing was left of it.",
        "For more than 20 years, visitors could see the wreck.",
        "“Read more books,” she said.",
    ),
)
NAVIGATION = Rule(
    "navigation",
    (
        r"^(?:skip|jump) to (?:\w+ ){0,2}(?:content|navigation|menu|search|footer|main)\b",
        r"^back to (?:top|home|the top|news)\b",
        (
            r"^(?:(?:main )?menu|search|home|close|open|toggle \w+|navigation|table of contents"
            r"|contents|share options|expand|collapse|loading)\W*$"
        ),
        r"^home\s*[»>›/|·•]",
        rf"^{_STEP}(?:\s*[»›|·•>]\s*{_STEP}){{2,}}$",
        rf"^{_STEP}\s[»›]\s{_STEP}$",
        r"^from .{0,40}\b(?:encyclopa?edia|wiki\w*)\b[^.]{0,30}$",
    ),
    takes=(
        "Home > World > Asia",
        "News | Sport | Weather",
        "Skip to main content",
        "World » Asia",
        "From Wikipedia, the free encyclopedia",
    ),
    spares=("Home rule came in 1920.", "Search parties left at dawn."),
)
TOPICS = Rule(
    "a list of topics",
    (
        (
            r"^(?:tags?|tagged|topics?|keywords?|filed under|categor(?:y|ies)|posted in|labels?"
            r"|more on|in this (?:article|story))\s*(?:[:|]|$)"
        ),
        r"^(?:#\w+[\s,]*)+$",
    ),
    takes=("Tags: history, canals, Panama.", "#history #canals", "Filed under: World"),
    spares=("Topics of the talks were trade and fish.",),
)
RULES = (ADDRESS, SHARING, SUBSCRIBING, FOLLOWING, READING_ON, NAVIGATION, TOPICS)
