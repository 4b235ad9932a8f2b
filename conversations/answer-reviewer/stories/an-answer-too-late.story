Annika (sv), Ola (nn) and Ingrid (nb) see what happens when an answer comes too late

> Boende får vänta för att ingen vet vem som har nyckeln
> användare
> sparad tid
> välfärd
> [Använd förslaget]
> [Skicka in]

Ingrid > [Be om mer]
Ingrid > Hvor mange nøkler er det?
Ingrid > [Send svaret]

> [Svara]
> Vet inte exakt, kanske trettio.

@ 15 working days later
> [Skicka svaret]

@ 20 working days later
Ingrid > [Takk nei]
Ingrid > 2
Ingrid > velferd
Ingrid > Vi har fått et nytt nøkkelskap som løser dette.
Ingrid > Si fra til Per hvis nøkkelskapet ikke holder.
Ingrid > [Send svaret]
