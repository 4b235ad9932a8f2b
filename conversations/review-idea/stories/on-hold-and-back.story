Kari (nb), Ingrid (nb) and Ola (nn) put an idea on hold, and it comes back by itself

> Pårørende ringer fordi de ikke vet når vi kommer
> brukere
> spart tid
> velferd og livskvalitet
> [Bruk forslaget]
> [Send inn]

Ingrid > [Sett på vent]
Ingrid > 2
Ingrid > velferd
Ingrid > Vi venter på ny vaktplan, og vil se dette sammen med den.
Ingrid > 20. november
Ingrid > [Endre]
Ingrid > [Kommer tilbake]
Ingrid > i går
Ingrid > 12. desember
Ingrid > [Send svaret]

@ 2026-12-11
@ 2026-12-14
Ola > [Ja, utforsk]
Ola > 4
Ola > velferd
Ola > Nå er vaktplanen klar, så vi vil gjerne at dere prøver.
Ola > En sone i fire uker.
Ola > Avtal et møte med vaktlaget.
Ola > [Send svaret]
