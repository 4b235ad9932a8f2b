Kari (nb), Ola (nn) and Ingrid (nb) see an idea get a yes, which another reviewer hears of in the middle

> Pårørende ringer fordi de ikke vet når vi kommer
> brukere
> spart tid
> velferd og livskvalitet
> [Bruk forslaget]
> [Send inn]

Ola > [Ja, utforsk]
Ola > hjelp
Ola > 3
Ola > [Velferd og livskvalitet]
Ola > Jo, fordi
Ola > behovet er tydelig, og mange kan få nytte av det.
Ola > Inntil 20 timer, og test med dem som vil være med.
Ola > Snakk med tre pårørende.

Ingrid > [Ja, utforsk]
Ingrid > 2
Ingrid > utenfor
Ingrid > Vi har folk til det nå.
Ingrid > Inntil ti timer.
Ingrid > Ring to pårørende.

Ola > [Endre]
Ola > [Hvorfor]
Ola > Vi vet ikke om det virker, og nettopp derfor vil vi at dere prøver.
Ola > [Send svaret]

Ingrid > [Send svaret]
