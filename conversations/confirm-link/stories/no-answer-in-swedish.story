Annika@teams (sv) and Annika (sv) want to be one, but do not answer

> koppla ihop mina konton
< Om du skriver till mig på flera ställen kan jag samla allt som är ditt. Har du fått en kod av mig i den andra kanalen?
  [Skapa en kod] [Jag har en kod]
> [Skapa en kod]
! make-joining-code → made
< Din kod är ABCD-EFGH
  Skriv ”koppla ihop mina konton” till mig i den andra kanalen, välj ”Jag har en kod” och skriv den där.
  Den fungerar en gång, i 15 minuter. Ge den aldrig till någon annan.
Annika > koppla ihop mina konton
Annika < Om du skriver till mig på flera ställen kan jag samla allt som är ditt. Har du fått en kod av mig i den andra kanalen?
  [Skapa en kod] [Jag har en kod]
Annika > [Jag har en kod]
Annika < Skriv din kod.
  [Tillbaka]
Annika > ABCD-EFGH
! check-joining-code → found
Annika < Koden är skapad av Annika Lindqvist i Teams. Är det du?
  [Ja, det är jag] [Nej]
Annika > [Ja, det är jag]
! ask-code-owner → asked
< Annika Lindqvist i Slack (annika@eksempelkommunen.example) har skrivit din kod. Är det du? Svarar du ja blir de två en och samma här hos mig, och det går inte att ångra. Svara nej om du inte skrev koden själv.
  [Ja, det är jag] [Nej]
Annika < Nu saknas bara ett svar: Jag har frågat i Teams, där koden skapades. Svara ja där inom 15 minuter, så kopplar jag ihop kontona.
@ 1 day later
Annika < Jag fick inget ja i Teams, så ingenting är hopkopplat. Om båda är du kan du skapa en ny kod.
~ Annika Lindqvist i Slack (annika@eksempelkommunen.example) har skrivit din kod. Är det du? Svarar du ja blir de två en och samma här hos mig, och det går inte att ångra. Svara nej om du inte skrev koden själv.
  Tiden är ute, så ingenting är hopkopplat. Koden fungerar inte längre.
> [Nej]
! check-link → over
< Den frågan är redan besvarad, eller så gick tiden ut. Jag har inte ändrat något nu.
