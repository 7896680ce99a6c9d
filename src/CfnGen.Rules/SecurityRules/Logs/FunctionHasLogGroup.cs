using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Logs;

/// <summary>A function writes to a log group that the template declares.</summary>
internal sealed class FunctionHasLogGroup : Rule
{
    public override RuleInfo Info { get; } = new("CG4602", Severity.Info,
        "The log group of a function is declared beside it.",
        "Otherwise Lambda makes one when the function first runs: it keeps events for ever, and stays when the stack is deleted.",
        "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Runtime: python3.13
                  Role: arn:aws:iam::111122223333:role/worker
            """,
        Right = """
            Resources:
              It:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Runtime: python3.13
                  Role: arn:aws:iam::111122223333:role/worker
                  LoggingConfig: {LogGroup: !Ref Logs}
              Logs:
                Type: AWS::Logs::LogGroup
                Properties: {RetentionInDays: 30}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var function in template.Properties.ObjectsOf("AWS::Lambda::Function"))
        {
            if (function.Find("LoggingConfig")?["LogGroup"] is null && !IsLoggedBeside(function, template))
            {
                yield return AtKey(function.Place, $"Declare a log group with RetentionInDays, and name it in LoggingConfig of '{function.Resource.Name}'.");
            }
        }
    }

    // The older way: a group of the name that Lambda would choose, which names the function or has its name.
    private static bool IsLoggedBeside(CheckedObject function, CheckedTemplate template)
    {
        foreach (var reference in template.References)
        {
            if (reference.Target == function.Resource.Name && reference.Owner.Entry["Type"]?.Text is "AWS::Logs::LogGroup" or "Custom::LogRetention")
            {
                return true;
            }
        }

        if (function.Find("FunctionName") is not { } name || Pattern(name) is not { } pattern)
        {
            return false;
        }

        foreach (var group in template.Properties.ObjectsOf("AWS::Logs::LogGroup"))
        {
            if (group.Find("LogGroupName") is { } groupName && Pattern(groupName) == $"/aws/lambda/{pattern}")
            {
                return true;
            }
        }

        return false;
    }

    // A name as it is written, references and all.
    private static string? Pattern(Place name) => name.Text
        ?? (name.Calls(IntrinsicFunction.Sub) ? name.Argument.Text : name.Calls(IntrinsicFunction.Ref) ? $"${{{name.Argument.Text}}}" : null);
}
