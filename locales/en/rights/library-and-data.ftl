title = Library card, phone data and a device
case-everyone = A library card should cost nothing. People on a low income can often get free phone data, and sometimes a device. Check with a library, CovConnects or the Refugee and Migrant Centre how to join, and where there is data now.
step-go-to-library = Go to any Coventry library. Ask how to join, also if you have few papers.
step-ask-data = Ask at the library, at the Refugee and Migrant Centre or at CovConnects about a free SIM card from the National Databank.
bring-address = Something with your name and address, if you have it.
refusal-no-address = “You need to show proof of address.”
rule-no-address = Libraries can often be flexible. Ask at the desk if you can join with fewer books at first.
