Sam (en) and Ola (nb) find that it did not work, and share what they learnt

> Volunteers wait outside because nobody knows who has the key
> users
> time saved
> welfare and quality of life
> [Use the suggestion]
> [Submit]

Ola > [Ja, utforsk]
Ola > 3
Ola > velferd
Ola > Behovet er tydelig, og mange kan få nytte av det.
Ola > Inntil 20 timer, og test med dem som vil være med.
Ola > Snakk med tre som kjenner behovet.
Ola > [Send svaret]

> [Start a test]
> Minutes spent waiting
> A key box on one door for two weeks
> 18 December
> One box
> Only volunteers who know the code
> Somebody is locked out
> [Start the test]

> [The test is done]
> [No – but we learnt]
> help
> Two volunteers
> help
> skip
> help
> We thought a box would do, the code was lost twice, and now we know that people matter more.
> help
> That everybody remembers a code
> help
> The box itself
> help
> skip
> help
> Ask who opens the door first
> help
> [Save the result]
