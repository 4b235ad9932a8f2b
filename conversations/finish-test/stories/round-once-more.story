Annika (sv) and Ola (nb) go round once more, which is how good ideas are made

> Anhöriga ringer eftersom de inte vet när vi kommer
> användare
> sparad tid
> välfärd och livskvalitet
> [Använd förslaget]
> [Skicka in]

Ola > [Ja, utforsk]
Ola > 3
Ola > velferd
Ola > Behovet er tydelig, og mange kan få nytte av det.
Ola > Inntil 20 timer, og test med dem som vil være med.
Ola > Snakk med tre som kjenner behovet.
Ola > [Send svaret]

> [Starta ett test]
> Antal samtal i veckan
> Sms till tre familjer i två veckor
> 18 december
> Tio timmar, inga inköp
> Tre familjer som har sagt ja. De kan ringa som förut.
> Om någon inte får sin hjälp
> [Lägg till mer]
> [Det här prövar vi]
> [Behovet]
> [Starta testet]

> [Testet är klart]
> hjälp
> [Lovande – behöver förfinas]
> Tre anhöriga
> De vill ha sms kvällen före.
> Vi trodde att morgonen var bäst, ingen läste, och nu vet vi att kvällen är bättre.
> [Spara resultatet]

> [Starta ett test]
> Sms kvällen före till tre familjer
> 15 januari
> Fem timmar
> Samma familjer som förut
> Om någon blir orolig
> [Lägg till mer]
> [Det här prövar vi]
> [Möjligheten]
> [Starta testet]

> [Testet är klart]
> [Det fungerade]
> Tre anhöriga
> hoppa över
> Sms kvällen före räcker för de flesta.
> [Spara resultatet]

> [Testa en gång till]
> hjälp
> Fungerar det också på helgerna?
> hjälp
> 29 januari
> hjälp
> [Starta testet]
