Kari (nb), Ola (nn) and Ingrid (nb) see a review wait while its reviewer does other things

> Pårørende ringer fordi de ikke vet når vi kommer
> brukere
> spart tid
> velferd og livskvalitet
> [Bruk forslaget]
> [Send inn]

Ola > [Ja, utforsk]
Ola > mine
Ola > 2

> Nøklene ligger på kontoret, og vi kjører tilbake for å hente dem
> brukere
> spart tid
> velferd og livskvalitet
> [Bruk forslaget]
> [Send inn]

Ola > [Takk nei]
Ola > 1
Ola > velferd
Ola > Nøkkelboksane kjem på plass over jul.
Ola > Sei frå til Per om ein boks manglar.
Ola > [Send svaret]
Ola > velferd
Ola > tilbake
Ola > [Utenfor fokusområdene]
Ola > Me har folk som kan prøve dette no.
Ola > Ti timar.
Ola > Snakk med to pårørande.
Ola > [Endre]
Ola > [Svaret ditt]
Ola > [Sett på vent]
Ola > [15. februar 2027]
Ola > [Send svaret]
