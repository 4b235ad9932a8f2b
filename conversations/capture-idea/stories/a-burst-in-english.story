Sam (en) answers in a whole sentence, and goes on in the next message

> The recycling centre closes at three.
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
> Residents come after work and find the gate locked.
! weigh-need → need
< Thanks, I’ve added that to “Need”.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> What if it stayed open on Thursdays?
< This is how I understood what you wrote:
  Possible solution: What if it stayed open on Thursdays?
  [Change]
  We were at “For whom”.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> I have told three of my colleagues about it
! weigh-need → need
< Thanks, I’ve added that to “Need”.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> mostly the residents, I think
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
> better quality of the service
< Which focus area fits best?
  [1 – Welfare and quality of life] [2 – Sustainable local community] [3 – Co-creation and involvement] [4 – Digital first choice] [5 – Fact-based quality development] [6 – Leadership, co-workership and skills] [7 – Smart use of power in our buildings (until 31 December 2028)] [8 – A good start for new residents (until 30 June 2028)] [9 – None of them] [Don’t know] [Back]
> sustainable local community
< Once you submit your idea, Idégruppa reads it and you’ll get an answer within 5 working days. Others may ask to see what you submit.
  Check before you submit
  Name: The recycling centre closes at three
  Need: The recycling centre closes at three.
  Residents come after work and find the gate locked.
  I have told three of my colleagues about it
  For whom: Residents
  Value: Better quality
  Focus area: Sustainable local community
  Possible solution: What if it stayed open on Thursdays?
  [Submit] [Change] [Add more] [Save for later]
> send
! submit-idea → submitted
< Thank you, Sam! Your idea “The recycling centre closes at three” has been sent. You’ll have a reply from Idégruppa within 5 working days, by 30 November. Write “mine” to see where it is.
  This is your first idea here. Thank you for speaking up about a need – that’s how it starts.
  Status: Submitted
  So far: New
  [Withdraw the idea]
