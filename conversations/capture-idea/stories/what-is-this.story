Annika (sv) asks what this is, and that is no part of her idea

> Hej
< Hej Annika! Jag är Ildsjel. Har du sett något som kunde vara bättre hjälper jag dig att göra det till en idé. Du får svar från Idégruppa inom 5 arbetsdagar, alltid med en motivering. Det tar ungefär fem minuter, och du kan ta en paus när du vill.
  Vilket behov har du sett? Berätta vad som är svårt i dag. En till tre meningar räcker.
  [Fyll i formulär]
> Vad är det här?
< Jag heter Ildsjel och är ett datorprogram. Jag hjälper dig att få fram ett behov på jobbet som en idé, och följer den vidare. Det är människor som läser den och bestämmer.
> Äldre på hemtjänsten får vänta på matlådan
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
> brukarna
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
> nojdare anvandare
< Vilket fokusområde passar bäst?
  [1 – Välfärd och livskvalitet] [2 – Hållbart lokalsamhälle] [3 – Samskapande och delaktighet] [4 – Digitalt förstahandsval] [5 – Faktabaserad kvalitetsutveckling] [6 – Ledarskap, medarbetarskap och kompetens] [7 – Smart elanvändning i våra byggnader (till och med 31 december 2028)] [8 – En bra start för nya invånare (till och med 30 juni 2028)] [9 – Inget av dem] [Vet inte] [Tillbaka]
> fortsätt cykelställ
< Jag hittar inget utkast som heter så. De här har du:
  [Fortsätt: Äldre på hemtjänsten får vänta på…]
> valfard
< När du skickar in idén läser Idégruppa den, och du får svar inom 5 arbetsdagar. Det du skickar kan bli en allmän handling.
  Titta igenom innan du skickar
  Namn: Äldre på hemtjänsten får vänta på matlådan
  Behov: Äldre på hemtjänsten får vänta på matlådan
  För vem: Brukare och andra användare
  Värde: Nöjdare användare
  Fokusområde: Välfärd och livskvalitet
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> stopp
< Vill du spara utkastet till senare eller radera det?
  [Spara till senare] [Radera utkastet] [Fortsätt]
> [Radera utkastet]
< Raderat. Inget har skickats in. Skriv ”idé” när du vill dela något nytt.
