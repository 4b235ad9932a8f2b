Annika (sv) begins with a solution, and keeps it as it is

> Inför en chattbot på webben
! weigh-need → solution
< Tack. Det ligger i ett utkast som bara du ser. Fyra korta frågor till, så kan du skicka det.
  Det låter som en lösning, och den tar vi med. Vilket problem ska den lösa?
  [Behåll som det är] [Tillbaka]
> [Behåll som det är]
< Vem gäller behovet? Välj en eller flera.
  ( ) Brukare och andra användare
  ( ) Kommuninvånare
  ( ) Näringslivet
  ( ) Civilsamhället
  ( ) Vi som jobbar här
  ( ) Kommunen som organisation
  [Nästa]
  [Tillbaka]
> tillbaka
< Okej, vi går ett steg tillbaka.
  Det låter som en lösning, och den tar vi med. Vilket problem ska den lösa?
  [Behåll som det är] [Tillbaka]
> hoppa över
< Vem gäller behovet? Välj en eller flera.
  ( ) Brukare och andra användare
  ( ) Kommuninvånare
  ( ) Näringslivet
  ( ) Civilsamhället
  ( ) Vi som jobbar här
  ( ) Kommunen som organisation
  [Nästa]
  [Tillbaka]
> kommuninvånare
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
> [Enklare för användaren] [Bättre tillgänglighet] [Nästa]
< Vilket fokusområde passar bäst?
  [Välfärd och livskvalitet] [Hållbart lokalsamhälle] [Samskapande och delaktighet] [Digitalt förstahandsval] [Faktabaserad kvalitetsutveckling] [Ledarskap, medarbetarskap och kompetens] [Smart elanvändning i våra byggnader (till och med 31 december 2028)] [En bra start för nya invånare (till och med 30 juni 2028)] [Inget av dem] [Vet inte] [Tillbaka]
> [Digitalt förstahandsval]
< När du skickar in idén läser Idégruppa den, och du får svar inom 5 arbetsdagar. Det du skickar kan bli en allmän handling.
  Titta igenom innan du skickar
  Namn: Inför en chattbot på webben
  Behov: Inför en chattbot på webben
  För vem: Kommuninvånare
  Värde: Enklare för användaren och bättre tillgänglighet
  Fokusområde: Digitalt förstahandsval
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> ändra namn
< Vad ska vi kalla idén? Ge den ett kort namn.
  Mitt förslag: ”Inför en chattbot på webben”
  [Använd förslaget] [Redigera] [Tillbaka]
> Svar på webben dygnet runt
< Titta igenom innan du skickar
  Namn: Svar på webben dygnet runt
  Behov: Inför en chattbot på webben
  För vem: Kommuninvånare
  Värde: Enklare för användaren och bättre tillgänglighet
  Fokusområde: Digitalt förstahandsval
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> skicka in
! submit-idea → submitted need="Inför en chattbot på webben" need-behind="" title="Svar på webben dygnet runt"
< Tack Annika! Idén ”Svar på webben dygnet runt” är inskickad. Du får svar från Idégruppa inom 5 arbetsdagar, senast 30 november. Skriv ”mina” när du vill se var den är.
  Det här är din första idé här. Tack för att du berättar om ett behov – det är så det börjar.
  Status: Inskickad
  Så långt: Nytt
  [Dra tillbaka idén]
