Sam (en) wonders about a lot, and loses nothing by it

> who are you?
< My name is Ildsjel, and I’m a computer program. I help you turn a need at work into an idea, and follow it from there. People read it and decide.
> The minibus is booked by three groups, and none of them can see the others' bookings
! weigh-need → need
< Thank you. It’s in a draft that only you can see. Three more short questions, and you can send it.
  Who has this need? Choose one or more.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> who reads this?
< Only you can see a draft. Once you submit, Idégruppa reads it. Eksempelkommunen is a public body, so others may ask to see what you have submitted.
  We were at “For whom”.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> volunteers and residents
< What gets better if we solve this? Choose all that fit.
  ( ) 1 – More income
  ( ) 2 – Lower costs
  ( ) 3 – Costs avoided
  ( ) 4 – Time saved
  ( ) 5 – Better quality
  ( ) 6 – More satisfied users
  ( ) 7 – Simpler for the user
  ( ) 8 – Better access
  ( ) 9 – More knowledge
  ( ) 10 – Better quality of life
  ( ) 11 – More engaged staff
  ( ) 12 – Better working life
  ( ) 13 – Easier to hire and keep staff
  ( ) 14 – Better for the environment
  ( ) 15 – We cope better with change
  [Next]
  [Don’t know] [Back]
> what do you store about me?
< I store your name, what you write about the idea and what is decided. Only you can see a draft. Please don’t write names or private details of others. For more about privacy, ask utviklingsavdelingen.
  We were at “Value”.
  ( ) 1 – More income
  ( ) 2 – Lower costs
  ( ) 3 – Costs avoided
  ( ) 4 – Time saved
  ( ) 5 – Better quality
  ( ) 6 – More satisfied users
  ( ) 7 – Simpler for the user
  ( ) 8 – Better access
  ( ) 9 – More knowledge
  ( ) 10 – Better quality of life
  ( ) 11 – More engaged staff
  ( ) 12 – Better working life
  ( ) 13 – Easier to hire and keep staff
  ( ) 14 – Better for the environment
  ( ) 15 – We cope better with change
  [Next]
  [Don’t know] [Back]
> does it cost anything?
< Submitting costs nothing, and you don’t need to know what the idea would cost. Idégruppa looks at time and money for trying it out when they answer.
  We were at “Value”.
  ( ) 1 – More income
  ( ) 2 – Lower costs
  ( ) 3 – Costs avoided
  ( ) 4 – Time saved
  ( ) 5 – Better quality
  ( ) 6 – More satisfied users
  ( ) 7 – Simpler for the user
  ( ) 8 – Better access
  ( ) 9 – More knowledge
  ( ) 10 – Better quality of life
  ( ) 11 – More engaged staff
  ( ) 12 – Better working life
  ( ) 13 – Easier to hire and keep staff
  ( ) 14 – Better for the environment
  ( ) 15 – We cope better with change
  [Next]
  [Don’t know] [Back]
> simpler for the user
< Which focus area fits best?
  [1 – Welfare and quality of life] [2 – Sustainable local community] [3 – Co-creation and involvement] [4 – Digital first choice] [5 – Fact-based quality development] [6 – Leadership, co-workership and skills] [7 – Smart use of power in our buildings (until 31 December 2028)] [8 – A good start for new residents (until 30 June 2028)] [9 – None of them] [Don’t know] [Back]
> how many questions are left?
< It takes about five minutes in all. If you’d like a break, write “save”, and I’ll remember where you were.
  We were at “Focus area”.
  [1 – Welfare and quality of life] [2 – Sustainable local community] [3 – Co-creation and involvement] [4 – Digital first choice] [5 – Fact-based quality development] [6 – Leadership, co-workership and skills] [7 – Smart use of power in our buildings (until 31 December 2028)] [8 – A good start for new residents (until 30 June 2028)] [9 – None of them] [Don’t know] [Back]
> what does co-creation mean?
< Co-creation means that those concerned make the solution together: users, residents, staff and others, from the start.
  We were at “Focus area”.
  [1 – Welfare and quality of life] [2 – Sustainable local community] [3 – Co-creation and involvement] [4 – Digital first choice] [5 – Fact-based quality development] [6 – Leadership, co-workership and skills] [7 – Smart use of power in our buildings (until 31 December 2028)] [8 – A good start for new residents (until 30 June 2028)] [9 – None of them] [Don’t know] [Back]
> digital
< Once you submit your idea, Idégruppa reads it and you’ll get an answer within 5 working days. Others may ask to see what you submit.
  Check before you submit
  Name: The minibus is booked by three groups, and none of them can see the…
  Need: The minibus is booked by three groups, and none of them can see the others' bookings
  For whom: Volunteers and associations and residents
  Value: Simpler for the user
  Focus area: Digital first choice
  [Submit] [Change] [Add more] [Save for later]
> what happens next?
< Once you submit, Idégruppa reads your idea and answers within 5 working days, always with a reason. If it’s a yes, you find out more, try it on a small scale and learn. “Mine” shows you where it is.
  [Submit] [Change] [Add more] [Save for later]
> [Submit]
! submit-idea → submitted
< Thank you, Sam! Your idea “The minibus is booked by three groups, and none of them can see the…” has been sent. You’ll have a reply from Idégruppa within 5 working days, by 30 November. Write “mine” to see where it is.
  This is your first idea here. Thank you for speaking up about a need – that’s how it starts.
  Status: Submitted
  So far: New
  [Withdraw the idea]
