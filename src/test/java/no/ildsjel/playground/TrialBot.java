package no.ildsjel.playground;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.conversation.Immediate;
import no.ildsjel.conversation.Immediate.Kind;
import no.ildsjel.conversation.Utterance;
import no.ildsjel.conversation.Utterance.Filled;
import no.ildsjel.conversation.Utterance.Mentioned;
import no.ildsjel.conversation.Utterance.OpenedHome;
import no.ildsjel.conversation.Utterance.Pressed;
import no.ildsjel.conversation.Utterance.Said;
import no.ildsjel.delivery.Card.Weight;
import no.ildsjel.delivery.Channel;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Channel.Target;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.delivery.WrittenCard.Block;
import no.ildsjel.delivery.WrittenCard.Button;
import no.ildsjel.delivery.WrittenCard.Buttons;
import no.ildsjel.delivery.WrittenCard.Field;
import no.ildsjel.delivery.WrittenCard.Fields;
import no.ildsjel.delivery.WrittenCard.Heading;
import no.ildsjel.delivery.WrittenCard.Option;
import no.ildsjel.delivery.WrittenCard.Paragraph;
import no.ildsjel.delivery.WrittenCard.Ticks;
import no.ildsjel.people.Language;
import org.jspecify.annotations.Nullable;

/** Shows each kind of message once: enough to see the page by. */
class TrialBot implements Conversations {
    private static final Target OLA = new Channel.Someone("ola@gran.example", null);
    private static final Target ROOM = new Channel.Room("recognition", "#vi-heier");

    private final Set<String> heard = ConcurrentHashMap.newKeySet();
    private final Channel channel;

    TrialBot(Channel channel) {
        this.channel = channel;
    }

    @Override
    public Immediate hear(Utterance utterance) {
        return heard.add(utterance.eventKey()) ? answer(utterance) : Immediate.NOTHING;
    }

    private Immediate answer(Utterance utterance) {
        var id = utterance.eventKey();
        var user = utterance.speaker().account().user();
        var speaker = new Channel.Someone(user, null);
        var what = utterance.what();
        if (what instanceof Said said) {
            say(id, speaker, null, said.text().equals("idé") ? recipients() : greeting());
        } else if (what instanceof Mentioned mentioned) {
            var thread = new Channel.Conversation(mentioned.conversation(), mentioned.thread());
            say(id, thread, null, new Paragraph("Takk for at du ropte. Vi tar det i direktemelding."));
        } else if (what instanceof OpenedHome) {
            say(id, new Channel.HomeOf(user, null), null, home());
        } else if (what instanceof Filled filled) {
            return filled(id, filled);
        } else if (what instanceof Pressed pressed) {
            return pressed(id, speaker, user, pressed);
        }
        return Immediate.NOTHING;
    }

    private Immediate pressed(String id, Target speaker, String user, Pressed pressed) {
        if (pressed.deed().equals("ask-more")) {
            return new Immediate.Form(
                    "Spør om mer",
                    List.of(
                            Immediate.Field.text("question", "Hva vil du vite?", "", 500),
                            new Immediate.Field(
                                    "about",
                                    Kind.MANY,
                                    "Hva gjelder det?",
                                    "Velg alt som passer.",
                                    false,
                                    "",
                                    0,
                                    List.of(
                                            new Option("need", "Behovet", false),
                                            new Option("value", "Verdien", true))),
                            new Immediate.Field(
                                    "haste",
                                    Kind.ONE,
                                    "Haster det?",
                                    "",
                                    false,
                                    "",
                                    0,
                                    List.of(new Option("yes", "Ja", false), new Option("no", "Nei", false))),
                            new Immediate.Field("day", Kind.DAY, "Svar innen", "", false, "", 0, List.of()),
                            new Immediate.Field(
                                    "title", Kind.LINE, "Kort sagt", "Høyst ti tegn.", false, "", 10, List.of())),
                    "kan stå tomt",
                    "Send",
                    "Lukk",
                    "ask-more");
        }
        var place = new Place("dm/" + user, pressed.card());
        if (pressed.deed().equals("share")) {
            say(id + "/1", speaker, place, new Paragraph("Fint at du har sett noe."));
            say(id, speaker, null, recipients());
        }
        if (pressed.deed().equals("next")) {
            say(id + "/1", speaker, place, new Paragraph("Den gjelder: " + String.join(", ", pressed.ticked())));
            say(id + "/2", OLA, null, review());
            say(id + "/3", ROOM, null, new Heading("Heia Kari!"), new Paragraph("Kari har sendt inn en idé."));
        }
        return Immediate.NOTHING;
    }

    private Immediate filled(String id, Filled filled) {
        if (String.join("", filled.bySlot().getOrDefault("question", List.of())).length() < 10) {
            return new Immediate.Fault(Map.of("question", "Kan du si litt mer? Minst ti tegn."), null);
        }
        say(id, OLA, null, new Paragraph("Spørsmålet er sendt til Kari: " + filled.bySlot()));
        return Immediate.NOTHING;
    }

    private static Block[] greeting() {
        return new Block[] {
            new Heading("Hei, Kari!"),
            new Paragraph("Har du sett noe som kunne vært bedre?\nFortell det med dine egne ord, så hjelper jeg deg"
                    + " videre. Du får svar innen fem arbeidsdager."),
            new Buttons(List.of(
                    new Button("Del en idé", "share", Weight.MAIN),
                    new Button("Mine ideer", "mine", Weight.PLAIN),
                    new Button("Hjelp", "help", Weight.PLAIN)))
        };
    }

    private static Block[] recipients() {
        return new Block[] {
            new Paragraph("Hvem gjelder behovet for? Velg én eller flere."),
            new Ticks(
                    List.of(
                            new Option("users", "Brukere av en tjeneste", true),
                            new Option("residents", "Innbyggere", false),
                            new Option("staff", "Oss som jobber her", false)),
                    new Button("Neste", "next", Weight.MAIN)),
            new Buttons(
                    List.of(new Button("Tilbake", "back", Weight.PLAIN), new Button("Avbryt", "cancel", Weight.PLAIN)))
        };
    }

    private static Block[] review() {
        return new Block[] {
            new Heading("#1 Pårørende vet når vi kommer"),
            new Fields(List.of(
                    new Field("Behov", "Pårørende ringer fordi de ikke vet når vi kommer.\nDet tar tid fra besøkene."),
                    new Field("Verdi", "Spart tid og tryggere pårørende"),
                    new Field("Fokusområde", "Velferd og livskvalitet"))),
            new Buttons(List.of(
                    new Button("Ja, vi prøver", "approve", Weight.MAIN),
                    new Button("Spør om mer", "ask-more", Weight.PLAIN),
                    new Button("Takk nei", "decline", Weight.PLAIN)))
        };
    }

    private static Block[] home() {
        return new Block[] {
            new Heading("Dine ideer"),
            new Fields(List.of(new Field("#1 Pårørende vet når vi kommer", "Til vurdering til 28. november"))),
            new Buttons(List.of(new Button("Del en idé", "share", Weight.MAIN)))
        };
    }

    private void say(String id, Target to, @Nullable Place at, Block... blocks) {
        var name = at == null ? id : at.message();
        channel.deliver(
                new Shipment(id, to, at, new WrittenCard(name, at == null ? 1 : 2, Language.NB, List.of(blocks))));
    }
}
