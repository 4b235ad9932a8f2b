Sam (en), Ingrid (nb) and Ola (nn) see a kind no that names the rule and the nearest way

> Volunteers wait outside because nobody knows who has the key
> users
> time saved
> welfare and quality of life
> [Use the suggestion]
> [Submit]

Ingrid > [Takk nei]
Ingrid > 1
Ingrid > velferd
Ingrid > hjelp
Ingrid > Nøkkelforskriften sier at bare ansatte kan ha nøkkel.
Ingrid > Spør Per
Ingrid > hjelp
Ingrid > om vaktmesteren kan låse opp klokka ni hver dag.
Ingrid > [Send svaret]
