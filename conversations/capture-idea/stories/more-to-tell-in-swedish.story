Annika (sv) has more to tell, and does not know it all

> Anhöriga får inget besked när besöket är gjort
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
> [Brukare och andra användare] [Nästa]
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
> [Mer kunskap och förståelse] [Nästa]
< Vilket fokusområde passar bäst?
  [1 – Välfärd och livskvalitet] [2 – Hållbart lokalsamhälle] [3 – Samskapande och delaktighet] [4 – Digitalt förstahandsval] [5 – Faktabaserad kvalitetsutveckling] [6 – Ledarskap, medarbetarskap och kompetens] [7 – Smart elanvändning i våra byggnader (till och med 31 december 2028)] [8 – En bra start för nya invånare (till och med 30 juni 2028)] [9 – Inget av dem] [Vet inte] [Tillbaka]
> [Välfärd och livskvalitet]
< När du skickar in idén läser Idégruppa den, och du får svar inom 5 arbetsdagar. Det du skickar kan bli en allmän handling.
  Titta igenom innan du skickar
  Namn: Anhöriga får inget besked när besöket är gjort
  Behov: Anhöriga får inget besked när besöket är gjort
  För vem: Brukare och andra användare
  Värde: Mer kunskap och förståelse
  Fokusområde: Välfärd och livskvalitet
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> [Lägg till mer]
< Vad vill du lägga till?
  [Möjlig lösning] [Resurser] [Så vet vi det] [Vet vi hur] [Steg] [Ursprung] [Något vi kan sluta med] [Länk] [Bilder och filer] [Fortsätt]
> [Resurser]
< Vad krävs för att testa det här i liten skala? Tänk tid, folk, pengar och kunskap. En grov uppskattning räcker.
  [Vet inte] [Hoppa över] [Tillbaka]
> vet inte
< Titta igenom innan du skickar
  Namn: Anhöriga får inget besked när besöket är gjort
  Behov: Anhöriga får inget besked när besöket är gjort
  För vem: Brukare och andra användare
  Värde: Mer kunskap och förståelse
  Fokusområde: Välfärd och livskvalitet
  Resurser: Vet inte ännu
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> [Lägg till mer]
< Vad vill du lägga till?
  [Möjlig lösning] [Så vet vi det] [Vet vi hur] [Steg] [Ursprung] [Något vi kan sluta med] [Länk] [Bilder och filer] [Fortsätt]
> [Så vet vi det]
< Hur vet vi att vi har skapat värdet? Vad kan vi räkna, mäta eller fråga om – före och efter?
  [Vet inte] [Hoppa över] [Tillbaka]
> [Vet inte]
< Titta igenom innan du skickar
  Namn: Anhöriga får inget besked när besöket är gjort
  Behov: Anhöriga får inget besked när besöket är gjort
  För vem: Brukare och andra användare
  Värde: Mer kunskap och förståelse
  Fokusområde: Välfärd och livskvalitet
  Resurser: Vet inte ännu
  Så vet vi det: Vet inte ännu
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> [Lägg till mer]
< Vad vill du lägga till?
  [Möjlig lösning] [Vet vi hur] [Steg] [Ursprung] [Något vi kan sluta med] [Länk] [Bilder och filer] [Fortsätt]
> [Vet vi hur]
< Vet vi redan hur det här ska lösas?
  [Ja, det är bara att göra] [Nej, vi måste prova oss fram] [Vet inte] [Hoppa över] [Tillbaka]
> hjälp
< Är svaret ja är det kanske en vanlig förbättring som din chef kan säga ja till direkt. Du kan skicka in den här ändå.
  Du kan också skriva ”vet inte”, ”hoppa över”, ”tillbaka”, ”spara” och ”stopp”.
  [Ja, det är bara att göra] [Nej, vi måste prova oss fram] [Vet inte] [Hoppa över] [Tillbaka]
> [Ja, det är bara att göra]
< Titta igenom innan du skickar
  Namn: Anhöriga får inget besked när besöket är gjort
  Behov: Anhöriga får inget besked när besöket är gjort
  För vem: Brukare och andra användare
  Värde: Mer kunskap och förståelse
  Fokusområde: Välfärd och livskvalitet
  Resurser: Vet inte ännu
  Så vet vi det: Vet inte ännu
  Vet vi hur: Ja, det är bara att göra
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> [Lägg till mer]
< Vad vill du lägga till?
  [Möjlig lösning] [Steg] [Ursprung] [Något vi kan sluta med] [Länk] [Bilder och filer] [Fortsätt]
> [Steg]
< Är det här ett litet eller ett stort steg?
  [Litet steg (inkrementell)] [Stort steg (radikal)] [Vet inte] [Hoppa över] [Tillbaka]
> hjälp
< Små steg gör något vi har lite bättre. Stora steg bryter med hur vi gör i dag. Vi behöver båda.
  Du kan också skriva ”vet inte”, ”hoppa över”, ”tillbaka”, ”spara” och ”stopp”.
  [Litet steg (inkrementell)] [Stort steg (radikal)] [Vet inte] [Hoppa över] [Tillbaka]
> [Stort steg (radikal)]
< Titta igenom innan du skickar
  Namn: Anhöriga får inget besked när besöket är gjort
  Behov: Anhöriga får inget besked när besöket är gjort
  För vem: Brukare och andra användare
  Värde: Mer kunskap och förståelse
  Fokusområde: Välfärd och livskvalitet
  Resurser: Vet inte ännu
  Så vet vi det: Vet inte ännu
  Vet vi hur: Ja, det är bara att göra
  Steg: Stort steg (radikal)
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> [Lägg till mer]
< Vad vill du lägga till?
  [Möjlig lösning] [Ursprung] [Något vi kan sluta med] [Länk] [Bilder och filer] [Fortsätt]
> [Ursprung]
< Var kommer idén ifrån?
  [Från mig eller mitt team] [Lånad från någon annan] [Från en invånare eller brukare] [Från siffror eller avvikelser] [Svar på en utmaning] [Hoppa över] [Tillbaka]
> hjälp
< Att låna från andra är lika bra som att komma på själv.
  Du kan också skriva ”hoppa över”, ”tillbaka”, ”spara” och ”stopp”.
  [Från mig eller mitt team] [Lånad från någon annan] [Från en invånare eller brukare] [Från siffror eller avvikelser] [Svar på en utmaning] [Hoppa över] [Tillbaka]
> [Från en invånare eller brukare]
< Titta igenom innan du skickar
  Namn: Anhöriga får inget besked när besöket är gjort
  Behov: Anhöriga får inget besked när besöket är gjort
  För vem: Brukare och andra användare
  Värde: Mer kunskap och förståelse
  Fokusområde: Välfärd och livskvalitet
  Resurser: Vet inte ännu
  Så vet vi det: Vet inte ännu
  Vet vi hur: Ja, det är bara att göra
  Steg: Stort steg (radikal)
  Ursprung: Från en invånare eller brukare
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> ändra ursprung
< Var kommer idén ifrån?
  [Från mig eller mitt team] [Lånad från någon annan] [Från en invånare eller brukare] [Från siffror eller avvikelser] [Svar på en utmaning] [Hoppa över] [Tillbaka]
> [Från siffror eller avvikelser]
< Titta igenom innan du skickar
  Namn: Anhöriga får inget besked när besöket är gjort
  Behov: Anhöriga får inget besked när besöket är gjort
  För vem: Brukare och andra användare
  Värde: Mer kunskap och förståelse
  Fokusområde: Välfärd och livskvalitet
  Resurser: Vet inte ännu
  Så vet vi det: Vet inte ännu
  Vet vi hur: Ja, det är bara att göra
  Steg: Stort steg (radikal)
  Ursprung: Från siffror eller avvikelser
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> [Lägg till mer]
< Vad vill du lägga till?
  [Möjlig lösning] [Något vi kan sluta med] [Länk] [Bilder och filer] [Fortsätt]
> [Något vi kan sluta med]
< Är det något vi kan sluta med om det här fungerar?
  [Vet inte] [Hoppa över] [Tillbaka]
> hoppa över
< Titta igenom innan du skickar
  Namn: Anhöriga får inget besked när besöket är gjort
  Behov: Anhöriga får inget besked när besöket är gjort
  För vem: Brukare och andra användare
  Värde: Mer kunskap och förståelse
  Fokusområde: Välfärd och livskvalitet
  Resurser: Vet inte ännu
  Så vet vi det: Vet inte ännu
  Vet vi hur: Ja, det är bara att göra
  Steg: Stort steg (radikal)
  Ursprung: Från siffror eller avvikelser
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> [Skicka in]
! submit-idea → submitted resources="not-known" evidence="not-known" known="yes" size="radical" origin="data" stop=""
< Tack Annika! Idén ”Anhöriga får inget besked när besöket är gjort” är inskickad. Du får svar från Idégruppa inom 5 arbetsdagar, senast 30 november. Skriv ”mina” när du vill se var den är.
  Det här är din första idé här. Tack för att du berättar om ett behov – det är så det börjar.
  Status: Inskickad
  Så långt: Nytt
  [Dra tillbaka idén]
