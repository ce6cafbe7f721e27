"""Lines in which a site speaks for itself: terms, cookies, advertisements, notes, counts."""

from __future__ import annotations

from questions.sources.rules import Rule

_WRITING = r"(?:article|story|piece|report|post|page|content|interview|text)"

EMPTY = Rule(
    "punctuation without words",
    (r"^[\W_]*$",),
    takes=("* * *", "_____", "•"),
    spares=("1944.",),
)
PRIVACY = Rule(
    "a notice about cookies or privacy",
    (
        r"^(?:we|(?:this|our|the) (?:web)?sites?)\b.{0,60}\buses? (?:\w+ ){0,3}cookies",
        (
            r"^by (?:continuing|clicking|using|browsing|closing|submitting|signing)\b.{0,90}"
            r"\b(?:you (?:agree|consent|accept|acknowledge)|cookies|our (?:terms|privacy|policy))\b"
        ),
        r"\byou (?:agree|consent|accept)\b.*\b(?:cookies|terms|privacy|policy)\b",
        (
            r"^(?:manage|accept|reject|change|decline) (?:all |your |my )?"
            r"(?:cookies?|consent|preferences|privacy)\b.{0,40}$"
        ),
        r"^(?:accept|reject|decline) all$",
        r"^cookie (?:policy|settings|preferences|notice|consent)\b",
        r"^privacy (?:policy|notice|settings|statement)\b",
        r"^terms (?:of (?:use|service)|and conditions)\b",
        r"^we (?:and our partners|value your privacy|care about your privacy)\b",
        r"^this site is protected by\b",
    ),
    takes=(
        "We use cookies to give you the best experience on our site.",
        "This website uses cookies.",
        "By continuing to use this site, you agree to our terms.",
        "Accept all cookies",
        "Privacy Policy",
        "We value your privacy",
    ),
    spares=(
        "The regulator fined the company because its pages had set cookies in secret.",
        "By continuing the strike, the miners lost a month of pay.",
    ),
)
COPYRIGHT = Rule(
    "a copyright or terms line",
    (
        r"^(?:©|\(?c\)\s)",
        r"^copyright (?:©|\(c\)|\d{4})",
        r"\ball rights reserved\b",
        r"^no part of this (?:publication|site|article|work|page|material)\b",
        r"\bmay not be (?:published|reproduced|broadcast|copied)\b.*\bpermission\b",
    ),
    takes=("© 2024 Example Media", "Copyright 2024 Example. All rights reserved."),
    spares=("Copyright law changed in 1710.",),
)
ADVERTISEMENT = Rule(
    "an advertisement",
    (
        (
            r"^(?:advert(?:isement|ising|orial)?s?|ads?|sponsored|promoted|paid)"
            r"(?:\W*$|\s*[-–—:|]| (?:content|post|feature|message)\b)"
        ),
        r"^(?:story|article|report) continues (?:below|after)\b",
        r"^scroll (?:down )?to continue\b",
        r"^continue reading (?:below|after)\b",
        r"^(?:sponsored|promoted|presented) by\b[^.!?]{0,60}$",
        r"^skip advert",
    ),
    takes=(
        "Advertisement",
        "ADVERTISEMENT - SCROLL TO CONTINUE",
        "Article continues after this advertisement",
    ),
    spares=(
        "Advertisements filled half of the paper.",
        "Paid leave began in 1936.",
        "Sponsored by the king, she sailed west.",
    ),
)
COUNT = Rule(
    "a count or an age of the page",
    (
        (
            r"^(?:\d+|an?|one)\s*(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|[mhdw])"
            r"\s*(?:read|listen|watch|ago)\b\W*$"
        ),
        r"^(?:(?:last )?updated|published|posted|modified)\b.{0,25}\b(?:ago|today|yesterday)\W*$",
        r"^(?:reading time|time to read|estimated read)\b",
        r"^\d[\d,.]*k?\s*(?:comments?|shares?|views?|likes?|reactions?|followers?)\W*$",
        r"^(?:comments?|shares?|views?|likes?)\W*\d*\W*$",
        r"^(?:no|leave a|post a|add a|be the first to) comments?\W*$",
    ),
    takes=(
        "5 min read",
        "Updated 3 hours ago",
        "Comments (12)",
        "12 comments",
        "2 days ago",
        "Leave a comment",
    ),
    spares=("Two hours ago nobody knew.", "Shares in the canal sold badly."),
)
NOTE = Rule(
    "a note of the publisher",
    (
        (
            rf"^(?:this|the) {_WRITING} (?:(?:was|is|has been) )?(?:first|originally) "
            r"(?:published|appeared|written|produced|translated)\b"
        ),
        (
            rf"^this {_WRITING} (?:was|is|has been) (?:last )?"
            r"(?:updated|amended|corrected|republished)\b"
        ),
        (
            r"^this (?:article|post|page|content) (?:was|is|has been|may be) (?:also |previously )?"
            r"(?:published|republished|syndicated|licen[cs]ed|sponsored|produced|translated)\b"
        ),
        rf"^(?:this|the) {_WRITING} (?:contains|may contain) affiliate\b",
        (
            r"^(?:editor['’]?s['’]? note|corrections?|clarification|disclaimer|disclosure|update"
            r"|note to readers)\s*(?:\(.{0,30}\)\s*)?[:–—]"
        ),
        r"^(?:corrections?|clarification|updated?)\W+\d[\d/.:, apm]{3,25}(?: [A-Z]{2,4})?\s*[:–—]",
        (
            r"^(?:corrects|clarifies|adds|updates|removes)\b.{0,20}"
            r"\b(?:paragraphs?|headline|byline|spelling)\b"
        ),
        (
            r"\bcontributed (?:\w+ )?(?:to|reporting for) this (?:report|story|article|post)"
            r"(?: (?:from|in) [^,]{1,30})?\W*$"
        ),
        r"^contributing\s*:",
        r"^(?:the )?(?:views?|opinions?)\b.{0,40}\bexpressed\b.{0,60}\b(?:author|not|own)\b",
        r"^our standards\s*:",
        r"^with (?:additional )?(?:reporting|inputs?|files) (?:by|from)\b",
        r"^(?:sources?|via|references?)\s*:(?!\s*[\"“])",
        r"^for other (?:uses|people|places|meanings)\b.{0,20}\bsee\b",
        r"^(?:not to be confused with|this article is about)\b",
        r"\bredirects? here\b",
        r"^this page was last (?:edited|modified|changed|updated)\b",
        r"^(?:main|further) (?:article|information)s?\s*:",
    ),
    takes=(
        "This article was originally published in The Example.",
        "This story has been updated.",
        "Editor's note: The first version named another town.",
        "Main article: History of the lake",
        "For other uses, see Varn (disambiguation).",
        "Sources: Example Institute, National Archive.",
        "The views expressed are the author's own.",
        "Correction 8/29/20 7:05 a.m. PDT: An earlier version gave another sum.",
        "(Corrects third paragraph to show that the mill is older.)",
        "Example News writers Jane Doe and John Roe contributed to this report.",
        "Contributing: Jane Doe, Example News.",
    ),
    spares=(
        "This story was told for centuries.",
        "The report was read by the king.",
        "Sources say little about her.",
        "The article appeared to please nobody but the king.",
        "Four ministries contributed to this report, which the king never read.",
        "The update of 1998 cost a fortune.",
        "The report was published in 1972.",
    ),
)
CONTACT = Rule(
    "a call for contact",
    (
        r"^.{0,140}\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b.{0,40}$",
        (
            r"^(?:do|have) you (?:have |got )?(?:an?|any|something)\b.{0,40}"
            r"\b(?:story|tip|comment|question|opinion|feedback|news)\b.*\?"
        ),
        r"^(?:have your say|what do you think\?|let us know\b|got a (?:tip|story|question))",
        r"^(?:tell us (?:what|about|in|your)|write to us|get in touch|contact (?:us|the author))\b",
        r"^contact\W*$",
    ),
    takes=(
        "Contact: jane.doe@example.org",
        "Do you have a story to tell?",
        "What do you think?",
        "Contact us",
    ),
    spares=("Have you a mind to sail?", "Contact with the probe was lost in 2005."),
)
BROWSER = Rule(
    "a notice about the browser or player",
    (
        (
            r"^(?:please |(?:you|this) (?:\w+ ){1,3})?"
            r"(?:enable|turn on|requires?|activate) javascript\b"
        ),
        r"^(?:your|this) browser\b",
        r"^(?:this video|the video|video) (?:cannot|can ?not|can['’]t|player|unavailable)\b",
        r"^(?:this video|the video) (?:is not|isn['’]t) (?:available|supported)\b",
        r"^(?:unable to play|media is not|an error (?:occurred|has occurred))\b",
        r"^(?:please wait|(?:now )?loading(?: \w+){0,3})\W*(?:…|\.\.\.|$)",
        r"^th(?:is|e) (?:feature|service|page|content) is (?:temporarily|currently) unavailable\b",
        r"^(?:now )?check your (?:e-?mail|inbox|spam|phone)\b",
    ),
    takes=(
        "Please enable JavaScript to view the comments.",
        "Your browser does not support this video.",
        "Loading comments ...",
        "Please wait...",
        "This feature is temporarily unavailable. Please try again later.",
    ),
    spares=("The video was shown in court.",),
)
RULES = (EMPTY, PRIVACY, COPYRIGHT, ADVERTISEMENT, COUNT, NOTE, CONTACT, BROWSER)
