"""The body, and what ails it."""

from __future__ import annotations

from questions.world.things.sort import Sort

BODY = (
    Sort("part of a body", "part of the body", "bone; gill; eyelid; tail; nerve; vein; eyelash"),
    Sort(
        "part of an animal",
        "part of the body",
        "feather; fin; claw; wing; antler; tusk; paw; whisker; beak; hoof/hooves; ?horn; ?shell; "
        "?scale",
        signs="animal fish bird octopus mammal reptile insect species creature",
    ),
    Sort(
        "inner organ",
        "organ",
        "heart; liver; kidney; lung; stomach; brain; bladder; spleen; pancreas; gall bladder; "
        "appendix; intestine; womb = uterus; thyroid; prostate",
    ),
    Sort(
        "part of the body",
        "part of the body",
        "arm; leg; hand; foot/feet; finger; toe; knee; elbow; shoulder; ankle; wrist; hip; "
        "neck; thumb; heel; thigh",
    ),
    Sort(
        "part of the head",
        "part of the body",
        "eye; ear; nose; mouth; tongue; tooth/teeth; chin; cheek; forehead; eyebrow; jaw; lip",
    ),
    Sort(
        "bone",
        "bone",
        "skull; rib; thigh bone = femur; collarbone; shin bone; jawbone; shoulder blade; "
        "kneecap; pelvis; vertebra/vertebrae",
    ),
    Sort(
        "infectious disease",
        "disease",
        "malaria; cholera; tuberculosis; measles; smallpox; polio; influenza = flu; plague; "
        "typhoid; yellow fever; diphtheria; leprosy; Ebola; rabies; hepatitis; whooping cough; "
        "scarlet fever; mumps; tetanus; dengue fever; chickenpox; syphilis; COVID-19; HIV; "
        "pneumonia; bronchitis; meningitis; dysentery; "
        "sleeping sickness; gangrene; anthrax; typhus",
        countable=False,
    ),
    Sort(
        "lasting disease",
        "disease",
        "diabetes; asthma; arthritis; cancer; Alzheimer’s disease; "
        "Parkinson’s disease; multiple sclerosis; epilepsy; anaemia = anemia; osteoporosis; "
        "high blood pressure; cystic fibrosis; leukaemia = leukemia; "
        "heart disease; liver disease; kidney disease",
        countable=False,
    ),
    Sort(
        "disorder of the mind",
        "condition",
        "autism; depression; schizophrenia; dyslexia; anorexia; dementia; insomnia; bipolar "
        "disorder; anxiety; post-traumatic stress disorder; bulimia; ADHD",
        countable=False,
    ),
    Sort("sense", "sense", "sight; hearing; touch; taste; smell; balance", countable=False),
    Sort(
        "medical event",
        "medical emergency",
        "heart attack; stroke; concussion; burst appendix; seizure; allergic "
        "reaction; broken leg; collapsed lung",
    ),
)
