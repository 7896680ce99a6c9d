using System.CommandLine;
using CfnGen.Cli.Connecting;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Cli.Commands.Deploying;

/// <summary>What <c>cfngen deploy</c> takes.</summary>
internal sealed class DeploySyntax
{
    private readonly AwsSyntax aws = new();
    private readonly DeployTemplateSyntax template = new();

    private readonly Argument<string[]> names = new("STACK|TEMPLATE")
    {
        Description = "Deployments of the environment, by their names or their stacks'; none: all. Or, without --env, one template.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> environment = Value("--env", "NAME", "The environment whose deployments are deployed [default: a template is]", "-e");
    private readonly Option<string> folder = Value("--output", "DIR", "The folder of the committed templates [default: output]", "-o");
    private readonly Option<string> bucket = Value("--bucket", "NAME", "The bucket, in the same region, for templates that are too large for a call [default: the one of 'cfngen bucket']");
    private readonly Option<string> role = Value("--role-arn", "ARN", "The role that CloudFormation acts with [default: that of the last time, or your own rights]");

    private readonly Option<string[]> topics = new("--notification-arn")
    {
        Description = "A topic that is told of every event [default: as before]. More than once for several",
        HelpName = "ARN",
    };

    private readonly Option<string> yes = Flag("--yes", "Do not ask", "-y");
    private readonly Option<string> noExecute = Flag("--no-execute", "Leave the change set for somebody to execute, and print its name and link");
    private readonly Option<string> noCheck = Flag("--no-check", "Do not ask the rules first");
    private readonly Option<string> recreate = Flag("--recreate", "Delete a stack that can only be deleted, because its creation or deletion failed, and create it anew; asks");
    private readonly Option<string> wait = Flag("--wait", "Wait for another operation on the stack instead of refusing");
    private readonly Option<string> disableRollback = Flag("--disable-rollback", "Keep what was done when it fails, to have a look at it");
    private readonly Option<string> json = Flag("--json", "One JSON object a line, for machines; asks nothing, so it takes --yes or --no-execute");
    private readonly Option<string> detailed = Flag("--detailed-exit-code", "Exit with 8 when there was nothing to change");
    private readonly Option<string> keepGoing = Flag("--keep-going", "After a failure, go on with the stacks that do not need the failed one");
    private readonly Option<string> concurrency = Value("--max-concurrency", "N", "How many stacks are deployed at once [default: 4]");
    private readonly Option<string> timeout = Value("--timeout", "TIME", "How long to watch a stack, such as 90s, 30m or 2h [default: 12h]");
    private readonly Option<string> changeSetTimeout = Value("--change-set-timeout", "TIME", "How long to wait for a change set [default: 20m]");
    private readonly Option<string> waitTimeout = Value("--wait-timeout", "TIME", "How long --wait waits [default: 1h]");

    private readonly Option<string> printCommand = new("--print-command")
    {
        Description = "Print the command of version 1 or 2 of the aws client that does the same, and do nothing [default: 2]",
        HelpName = "1|2",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Command Command(Func<DeployOptions, ExitCode> run)
    {
        var command = new Command("deploy", "Brings stacks to AWS: shows what changes, asks, and watches until it is done.");
        command.Arguments.Add(names);
        command.Options.Add(environment);
        command.Options.Add(folder);
        template.AddTo(command);
        foreach (var option in new Option[]
        {
            yes, noExecute, noCheck, printCommand, recreate, wait, disableRollback, bucket, role, topics, keepGoing, concurrency, json, detailed,
            timeout, changeSetTimeout, waitTimeout,
        })
        {
            command.Options.Add(option);
        }

        aws.AddTo(command);

        command.SetAction(parsed => (int)run(Read(parsed)));
        return command;
    }

    private DeployOptions Read(ParseResult parsed)
    {
        var version = parsed.GetResult(printCommand) is null ? null : parsed.GetValue(printCommand) ?? "2";
        var given = parsed.GetValue(names) ?? [];
        if (version is not (null or "1" or "2"))
        {
            // What follows --print-command and is no version is the first stack.
            (given, version) = ([version, .. given], "2");
        }

        var choice = aws.Read(parsed);
        return new()
        {
            Names = given,
            Environment = parsed.GetValue(environment),
            Folder = parsed.GetValue(folder) ?? "output",
            Aws = choice,
            Template = template.Read(parsed),
            Bucket = parsed.GetValue(bucket),
            RoleArn = parsed.GetValue(role),
            NotificationArns = parsed.GetValue(topics) ?? [],
            AsksRules = !Has(noCheck),
            Yes = Has(yes),
            NoExecute = Has(noExecute),
            Recreate = Has(recreate),
            Wait = Has(wait),
            DisableRollback = Has(disableRollback),
            Json = Has(json),
            DetailedExitCode = Has(detailed),
            KeepGoing = Has(keepGoing),
            MaxConcurrency = GivenConcurrency.Of(parsed.GetValue(concurrency)),
            Patience = choice.Patience with
            {
                Operation = GivenSpan.Of("--timeout", parsed.GetValue(timeout), Patience.Default.Operation),
                ChangeSet = GivenSpan.Of("--change-set-timeout", parsed.GetValue(changeSetTimeout), Patience.Default.ChangeSet),
                Others = GivenSpan.Of("--wait-timeout", parsed.GetValue(waitTimeout), Patience.Default.Others),
            },
            PrintCommand = version is null ? null : version == "1" ? 1 : 2,
        };

        bool Has(Option<string> flag) => parsed.GetResult(flag) is not null;
    }

    private static Option<string> Value(string name, string help, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, HelpName = help };

    // Not Option<bool>: a generic over a value type is compiled anew at every start.
    private static Option<string> Flag(string name, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, Arity = ArgumentArity.Zero };
}
