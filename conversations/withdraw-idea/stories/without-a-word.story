Annika (sv) withdraws an idea without a word, which is fine

> Anhöriga ringer eftersom de inte vet när vi kommer
! weigh-need → need
< Tack. Det ligger i ett utkast som bara du ser. Tre korta frågor till, så kan du skicka det.
  Vem gäller behovet? Välj en eller flera.
  ( ) Brukare och andra användare
  ( ) Kommuninvånare
  ( ) Näringslivet
  ( ) Civilsamhället
  ( ) Vi som jobbar här
  ( ) Kommunen som organisation
  [Nästa]
  [Tillbaka]
> användare
< Vad blir bättre om vi löser det här? Välj allt som stämmer.
  ( ) Ökade intäkter
  ( ) Lägre kostnader
  ( ) Kostnader vi slipper
  ( ) Sparad tid
  ( ) Bättre kvalitet
  ( ) Nöjdare användare
  ( ) Enklare för användaren
  ( ) Bättre tillgänglighet
  ( ) Mer kunskap och förståelse
  ( ) Bättre livskvalitet
  ( ) Engagerade medarbetare
  ( ) Bättre arbetsmiljö
  ( ) Lättare att få och behålla folk
  ( ) Bättre för klimat och miljö
  ( ) Vi klarar förändring bättre
  [Nästa]
  [Vet inte] [Tillbaka]
> sparad tid
< Vilket fokusområde passar bäst?
  [Välfärd och livskvalitet] [Hållbart lokalsamhälle] [Samskapande och delaktighet] [Digitalt förstahandsval] [Faktabaserad kvalitetsutveckling] [Ledarskap, medarbetarskap och kompetens] [Smart elanvändning i våra byggnader (till och med 31 december 2028)] [En bra start för nya invånare (till och med 30 juni 2028)] [Inget av dem] [Vet inte] [Tillbaka]
> välfärd och livskvalitet
< När du skickar in idén läser Idégruppa den, och du får svar inom 5 arbetsdagar. Det du skickar kan bli en allmän handling.
  Titta igenom innan du skickar
  Namn: Anhöriga ringer eftersom de inte vet när vi kommer
  Behov: Anhöriga ringer eftersom de inte vet när vi kommer
  För vem: Brukare och andra användare
  Värde: Sparad tid
  Fokusområde: Välfärd och livskvalitet
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> [Skicka in]
! submit-idea → submitted
< Tack Annika! Idén ”Anhöriga ringer eftersom de inte vet när vi kommer” är inskickad. Du får svar från Idégruppa inom 5 arbetsdagar, senast 30 november. Skriv ”mina” när du vill se var den är.
  Det här är din första idé här. Tack för att du berättar om ett behov – det är så det börjar.
  Status: Inskickad
  Så långt: Nytt
  [Dra tillbaka idén]

> [Dra tillbaka idén]
! may-withdraw-idea → open
< Vill du säga varför du drar tillbaka ”Anhöriga ringer eftersom de inte vet när vi kommer”? Det är frivilligt, men det kan hjälpa andra.
  [Hoppa över]
> hoppa över
< Vill du dra tillbaka ”Anhöriga ringer eftersom de inte vet när vi kommer”? Då läses den inte vidare.
  [Ja, dra tillbaka den] [Nej, låt den vara] [Tillbaka]
> [Ja, dra tillbaka den]
! withdraw-idea → withdrawn
~ Tack Annika! Idén ”Anhöriga ringer eftersom de inte vet när vi kommer” är inskickad. Du får svar från Idégruppa inom 5 arbetsdagar, senast 30 november. Skriv ”mina” när du vill se var den är.
  Det här är din första idé här. Tack för att du berättar om ett behov – det är så det börjar.
  Status: Inskickad
  Så långt: Nytt
< Du har dragit tillbaka ”Anhöriga ringer eftersom de inte vet när vi kommer”. Ingen svarar på den längre.
  När du vill dela något nytt, skriv ”idé”.
  Status: Tillbakadragen
