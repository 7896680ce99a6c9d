namespace CfnGen.Cli.Commands;

/// <summary>What the help of a command that talks to AWS tells beside its options: examples, and how it ends.</summary>
internal static class CommandGuide
{
    /// <returns>To be put behind the description of the command; null where the options say it all.</returns>
    public static string? Of(string command) => command switch
    {
        "deploy" => """


              cfngen deploy --env production                  all that the environment has
              cfngen deploy web-app --env production          one deployment of it
              cfngen deploy web.yaml --stack-name web -p Size=2   any template

            Exit codes: 0 deployed, or no change; 1 the rules found an error, nothing was deployed; 2 wrong usage; 3 failed; 4 cancelled; 5 a stack is stuck until a person helps; 6 refused, nothing was changed; 7 still running in AWS; 8 no change, with --detailed-exit-code only.
            """,
        "status" => """


              cfngen status --env production   all that the environment has
              cfngen status web                any stack, by its name in CloudFormation

            Exit codes: 0 every stack is well, or not deployed yet; 2 wrong usage; 3 one is not what anybody wanted, or not there; 5 one is stuck until a person helps.
            """,
        "events" => """


              cfngen events web                    the last operation
              cfngen events web --follow           until the operation that runs is over
              cfngen events web-app -e production  of a deployment

            Exit codes: 0 shown, and what was followed ended well; 2 wrong usage; 3 it ended otherwise, or there is no such stack; 5 the stack is stuck until a person helps; 7 no longer watched, and still running in AWS.
            """,
        "rollback" => """


              cfngen rollback web                           whatever leads back from the state that it is in
              cfngen rollback web --continue --skip Queue   a rollback that failed, without what cannot be rolled back

            Exit codes: 0 rolled back, or nothing to do; 2 wrong usage; 3 failed; 4 cancelled before anything was changed; 5 it is still stuck; 6 refused, nothing was changed; 7 still running in AWS.
            """,
        "delete" => """


              cfngen delete --env staging        all that the environment has
              cfngen delete web                  any stack, by its name in CloudFormation
              cfngen delete web --retain Bucket  again, without what could not be deleted

            Exit codes: 0 deleted, or nothing to do; 2 wrong usage; 3 failed; 4 cancelled before anything was changed; 5 something could not be deleted; 6 refused, nothing was deleted; 7 still running in AWS.
            """,
        "drift" => """


              cfngen drift --env production   all that the environment has

            Exit codes: 0 all is as deployed; 1 something was changed by hand; 2 wrong usage; 3 a stack could not be compared, or is not there.
            """,
        "bucket" => """


              cfngen bucket --region eu-west-1

            It is private, encrypted and versioned, its objects go after 30 days, and it costs what they take. Exit codes: 0 it is there; 2 wrong usage; 3 failed.
            """,
        _ => null,
    };
}
