using CfnGen.Cli.Checking;
using CfnGen.Model;
using CfnGen.Resources.SNS;

namespace CfnGen.Cli.Templates;

/// <summary>Pays for the first use of the model and the writer, or of the rules, on a second processor, while the first reads the command line.</summary>
/// <remarks>
/// What a run costs is libraries that are loaded and code that is prepared, much more than the templates themselves. A stack of our own,
/// whose template nobody gets, has it done beside: docs/performance.md says what that is worth.
/// </remarks>
internal static class WarmUp
{
    public static void BeginFor(string[] args)
    {
        ThreadStart? first = args is ["generate", ..] ? Write : args is ["check", ..] ? RuleWarmUp.Check : null;
        if (first is not null && Environment.ProcessorCount > 1)
        {
            new Thread(first) { IsBackground = true }.Start();
        }
    }

    private static void Write()
    {
        var stack = new SmallStack();
        // Named here, because in a program ReadyToRun compiles only what is called, and lowering reads the members by reflection.
        _ = stack.Email;
        _ = stack.HasEmail;
        _ = stack.Alerts;
        _ = stack.TopicArn;
        stack.ToTemplate().ToYaml();
    }

    private sealed class SmallStack : Stack
    {
        public override string Description => "One of each";

        public Parameter<CfnString> Email => Parameter<CfnString>(new() { Type = ParameterType.String, Default = "" });

        public Condition HasEmail => Condition(() => Fn.Not(Fn.Equals(Email, "")));

        public Topic Alerts => Resource(() => new Topic
        {
            Comment = "Sends.",
            Condition = HasEmail,
            DisplayName = Fn.If(HasEmail, (CfnString)$"{Aws.StackName}-alerts", Aws.NoValue),
            FifoTopic = false,
            Tags = [new() { Key = "Id", Value = IdOf(() => Alerts) }],
            Subscription = [new() { Endpoint = Email, Protocol = "email" }],
        });

        public Output TopicArn => Output(() => new() { Condition = HasEmail, Value = Alerts.Ref });
    }
}
