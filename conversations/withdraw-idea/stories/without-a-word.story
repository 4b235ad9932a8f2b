Annika (sv) withdraws an idea without a word, which is fine

> Anhöriga ringer eftersom de inte vet när vi kommer
> användare
> sparad tid
> välfärd och livskvalitet
> [Använd förslaget]
> [Skicka in]

> [Dra tillbaka idén]
> hoppa över
> [Ja, dra tillbaka den]
