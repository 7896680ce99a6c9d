using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda;

/// <summary>Only logs in JSON have levels.</summary>
internal sealed class LogLevelNeedsJson : Rule
{
    public override RuleInfo Info { get; } = new("CG3209", Severity.Error,
        "A function whose LogFormat is Text has no ApplicationLogLevel or SystemLogLevel.",
        "Lambda refuses the function: levels can be chosen for logs in JSON only.",
        "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-advanced.html")
    {
        Wrong = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  LoggingConfig: {LogFormat: Text, SystemLogLevel: WARN}
            """,
        Right = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  LoggingConfig: {LogFormat: JSON, SystemLogLevel: WARN}
            """,
    };

    private static readonly string[] Levels = ["ApplicationLogLevel", "SystemLogLevel"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var logging in template.Properties.ObjectsOf("AWS::Lambda::Function", "LoggingConfig"))
        {
            foreach (var format in template.Texts(logging, "LogFormat"))
            {
                if (format.Text != "Text")
                {
                    continue;
                }

                foreach (var level in Levels)
                {
                    if (template.CanHave(logging, level, format.When))
                    {
                        yield return AtKey(logging.Find(level)!, $"Remove '{level}', or write JSON as the LogFormat instead of Text{format.Origin}.");
                    }
                }
            }
        }
    }
}
