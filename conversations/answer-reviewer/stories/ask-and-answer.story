Kari (nb), Ola (nn) and Ingrid (nb) ask, answer and decide

> Pårørende ringer fordi de ikke vet når vi kommer
> brukere
> spart tid
> velferd og livskvalitet
> [Bruk forslaget]
> [Send inn]

Ola > [Be om mer]
Ola > Kor ofte
Ola > skjer det, og når på døgnet?
Ola > [Send svaret]
Ingrid > [Takk nei]

> [Svar]
> hjelp
> Hver dag, mest om kvelden.
> [Send svaret]
> [Svar]

Ola > [Ja, utforsk]
Ola > 3
Ola > velferd
Ola > Behovet er tydelig, og svaret ditt viser kor ofte.
Ola > Inntil 20 timer.
Ola > Snakk med tre pårørende.
Ola > [Send svaret]
