"""People by what they do: a soldier, volunteers, a scrap dealer."""

from __future__ import annotations

from questions.world.things.sort import Sort

PEOPLE = (
    Sort(
        "worker by hand",
        "people",
        "farmer; fisherman/fishermen = fisher; miner; shepherd = herder; carpenter; baker; "
        "blacksmith; weaver; tailor; shoemaker; gardener; hunter; beekeeper; milkman/milkmen; "
        "gamekeeper; woodcutter = lumberjack; builder; plumber; electrician; brewer; butcher; "
        "potter; watchmaker; chimney sweep; lighthouse keeper; ploughman/ploughmen",
    ),
    Sort(
        "worker by head",
        "people",
        "doctor; lawyer; teacher; engineer; architect; priest; journalist; nurse; historian; "
        "archaeologist; geologist; dentist; accountant; librarian; chemist; astronomer; botanist; "
        "zoologist; photographer; surveyor; midwife/midwives; vet; judge",
    ),
    Sort(
        "people in uniform",
        "people",
        "soldier; sailor; firefighter; police officer = policeman; customs officer; coastguard; "
        "prison guard; pilot; postman/postmen; border guard; park ranger; traffic warden; "
        "night watchman/night watchmen; ship’s captain",
    ),
    Sort(
        "people alike",
        "people",
        "volunteer; prisoner = convict; pensioner; student; refugee; tourist; monk; nun; "
        "schoolchild/schoolchildren = pupil; pilgrim; orphan; apprentice; settler; "
        "villager; hiker; diver; widow; cyclist",
    ),
    Sort(
        "trader",
        "people",
        "scrap dealer; art dealer; antique dealer; horse dealer; car dealer; wine merchant; coal "
        "merchant; timber merchant; silk merchant; grain merchant; diamond dealer; second-hand "
        "bookseller; pawnbroker; fur trader; cattle dealer; stamp dealer; arms dealer",
    ),
    Sort(
        "artist",
        "people",
        "painter; sculptor; poet; novelist; composer; actor; singer; dancer; puppeteer; "
        "goldsmith; illustrator; conductor; playwright; clown; acrobat; organist",
    ),
)
