Sam (en) tells nearly all of it

> Our volunteers don’t know who opens the centre on Saturdays, so some weeks the door stays locked. It is about volunteers. It would give better access.
  Resources: about three hours and one shared calendar
! weigh-need → need
< This is how I understood what you wrote:
  For whom: Volunteers and associations
  Value: Better access
  Resources: about three hours and one shared calendar
  [Change]
  Thank you. It’s in a draft that only you can see. One more short question, and you can send it.
  Which focus area fits best?
  [1 – Welfare and quality of life] [2 – Sustainable local community] [3 – Co-creation and involvement] [4 – Digital first choice] [5 – Fact-based quality development] [6 – Leadership, co-workership and skills] [7 – Smart use of power in our buildings (until 31 December 2028)] [8 – A good start for new residents (until 30 June 2028)] [9 – None of them] [Don’t know] [Back]
> co-creation
< Once you submit your idea, Idégruppa reads it and you’ll get an answer within 5 working days. Others may ask to see what you submit.
  Check before you submit
  Name: Our volunteers don’t know who opens the centre on Saturdays, so some…
  Need: Our volunteers don’t know who opens the centre on Saturdays, so some weeks the door stays locked. It is about volunteers. It would give better access.
  For whom: Volunteers and associations
  Value: Better access
  Focus area: Co-creation and involvement
  Resources: about three hours and one shared calendar
  [Submit] [Change] [Add more] [Save for later]
> send it
! submit-idea → submitted
< Thank you, Sam! Your idea “Our volunteers don’t know who opens the centre on Saturdays, so some…” has been sent. You’ll have a reply from Idégruppa within 5 working days, by 30 November. Write “mine” to see where it is.
  This is your first idea here. Thank you for speaking up about a need – that’s how it starts.
  Status: Submitted
  So far: New
  [Withdraw the idea]
