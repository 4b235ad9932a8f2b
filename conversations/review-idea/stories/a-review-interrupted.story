Kari (nb), Ola (nn) and Ingrid (nb) see a review wait while its reviewer shares a need

> Pårørende ringer fordi de ikke vet når vi kommer
> brukere
> spart tid
> velferd og livskvalitet
> [Bruk forslaget]
> [Send inn]

Ola > [Ja, utforsk]
Ola > idé
Ola > Foreldra ringer skulen fordi dei ikkje finn timeplanen på nettet
Ola > [Ja, utforsk]
Ola > 2
Ola > velferd
Ola > tilbake
Ola > [Utenfor fokusområdene]
Ola > Me har folk som kan prøve dette no.
Ola > Ti timar.
Ola > Snakk med to pårørande.
Ola > [Send svaret]
