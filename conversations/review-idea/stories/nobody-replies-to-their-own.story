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
Ingrid > Hvor ofte skjer det?
Ingrid > Og hvor mange barn er det?
Ingrid > [Spørsmålet]
Ingrid > [Send svaret]
