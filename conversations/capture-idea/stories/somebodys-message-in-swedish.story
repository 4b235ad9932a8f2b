Annika (sv) makes an idea of a few words, and another of a picture

>> Kö igen
< Jag har tagit med meddelandet som början på en idé. Ingen får veta det.
  Kan du säga lite mer? Berätta gärna när det händer och vad det leder till.
  [Fyll i formulär]
> varje måndag står besökarna i kö i en halvtimme
! weigh-need → need
< Tack. Det ligger i ett utkast som bara du ser. Tre korta frågor till, så kan du skicka det.
  Vem gäller behovet? Välj en eller flera.
  ( ) 1 – Brukare och andra användare
  ( ) 2 – Kommuninvånare
  ( ) 3 – Näringslivet
  ( ) 4 – Civilsamhället
  ( ) 5 – Vi som jobbar här
  ( ) 6 – Kommunen som organisation
  [Nästa]
  [Tillbaka]
> stopp
< Vill du spara utkastet till senare eller radera det?
  [Spara till senare] [Radera utkastet] [Fortsätt]
> [Radera utkastet]
< Raderat. Inget har skickats in. Skriv ”idé” när du vill dela något nytt.
>> 📷
< Jag hittade inga ord i meddelandet. Berätta med egna ord så gör vi en idé av det.
  Vilket behov har du sett? Berätta vad som är svårt i dag. En till tre meningar räcker.
  [Fyll i formulär]
> Ingen vet vem som har nyckeln till förrådet
! weigh-need → need
< Tack. Det ligger i ett utkast som bara du ser. Tre korta frågor till, så kan du skicka det.
  Vem gäller behovet? Välj en eller flera.
  ( ) 1 – Brukare och andra användare
  ( ) 2 – Kommuninvånare
  ( ) 3 – Näringslivet
  ( ) 4 – Civilsamhället
  ( ) 5 – Vi som jobbar här
  ( ) 6 – Kommunen som organisation
  [Nästa]
  [Tillbaka]
> vi som jobbar här
< Vad blir bättre om vi löser det här? Välj allt som stämmer.
  ( ) 1 – Ökade intäkter
  ( ) 2 – Lägre kostnader
  ( ) 3 – Kostnader vi slipper
  ( ) 4 – Sparad tid
  ( ) 5 – Bättre kvalitet
  ( ) 6 – Nöjdare användare
  ( ) 7 – Enklare för användaren
  ( ) 8 – Bättre tillgänglighet
  ( ) 9 – Mer kunskap och förståelse
  ( ) 10 – Bättre livskvalitet
  ( ) 11 – Engagerade medarbetare
  ( ) 12 – Bättre arbetsmiljö
  ( ) 13 – Lättare att få och behålla folk
  ( ) 14 – Bättre för klimat och miljö
  ( ) 15 – Vi klarar förändring bättre
  [Nästa]
  [Vet inte] [Tillbaka]
> bättre kvalitet
< Vilket fokusområde passar bäst?
  [1 – Välfärd och livskvalitet] [2 – Hållbart lokalsamhälle] [3 – Samskapande och delaktighet] [4 – Digitalt förstahandsval] [5 – Faktabaserad kvalitetsutveckling] [6 – Ledarskap, medarbetarskap och kompetens] [7 – Smart elanvändning i våra byggnader (till och med 31 december 2028)] [8 – En bra start för nya invånare (till och med 30 juni 2028)] [9 – Inget av dem] [Vet inte] [Tillbaka]
> vet inte
< När du skickar in idén läser Idégruppa den, och du får svar inom 5 arbetsdagar. Det du skickar kan bli en allmän handling.
  Titta igenom innan du skickar
  Namn: Ingen vet vem som har nyckeln till förrådet
  Behov: Ingen vet vem som har nyckeln till förrådet
  För vem: Vi som jobbar här
  Värde: Bättre kvalitet
  Fokusområde: Vet inte ännu
  Länk: https://chat.example/p1772634
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> [Ändra]
< Vad vill du ändra?
  [Namn] [Behov] [För vem] [Värde] [Fokusområde] [Länk] [Fortsätt]
> [Länk]
< Var kan andra läsa mer? Klistra in en länk till meddelandet, dokumentet eller sidan.
  [Redigera] [Hoppa över] [Tillbaka]
> hjälp
< De som bedömer idén ser länken. De behöver ha tillgång till det som den leder till för att kunna läsa det.
  Du kan också skriva ”hoppa över”, ”tillbaka”, ”spara” och ”stopp”.
  [Redigera] [Hoppa över] [Tillbaka]
> hoppa över
< Titta igenom innan du skickar
  Namn: Ingen vet vem som har nyckeln till förrådet
  Behov: Ingen vet vem som har nyckeln till förrådet
  För vem: Vi som jobbar här
  Värde: Bättre kvalitet
  Fokusområde: Vet inte ännu
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> [Lägg till mer]
< Vad vill du lägga till?
  [Möjlig lösning] [Resurser] [Så vet vi det] [Vet vi hur] [Steg] [Ursprung] [Något vi kan sluta med] [Bilder och filer] [Fortsätt]
> [Länk]
< Var kan andra läsa mer? Klistra in en länk till meddelandet, dokumentet eller sidan.
  [Hoppa över] [Tillbaka]
> https://intranet.exempel.example/forrad
< Titta igenom innan du skickar
  Namn: Ingen vet vem som har nyckeln till förrådet
  Behov: Ingen vet vem som har nyckeln till förrådet
  För vem: Vi som jobbar här
  Värde: Bättre kvalitet
  Fokusområde: Vet inte ännu
  Länk: https://intranet.exempel.example/forrad
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> spara
< Sparat. Bara du ser utkastet. Skriv ”fortsätt” när du vill gå vidare.
