Ola (nn), Ingrid (nb) and Åse (nb) meet the rule that nobody replies to their own idea

> Skuleborna går glipp av bussen fordi ingen seier frå når timen er slutt
> brukere
> spart tid
> velferd og livskvalitet
> [Bruk forslaget]
> [Send inn]

Ingrid > [Takk nei]
Ingrid > avbryt
Ingrid > [Be om mer]
Ingrid > Hva?
Ingrid > Hvor ofte skjer det?
Ingrid > Vi trenger en klokke på kontoret fordi ingen vet hva klokka er
Ingrid > [Fortsett]
Ingrid > [Send svaret]
