using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda;

/// <summary>A function whose code is an archive says how to run it.</summary>
internal sealed class ZipFunctionHasHandlerAndRuntime : Rule
{
    public override RuleInfo Info { get; } = new("CG3203", Severity.Error,
        "A function whose code is an archive, or stands in the template, has Handler and Runtime.",
        "Lambda refuses the function: both are mandatory unless the code is an image.",
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html")
    {
        Wrong = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
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
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var function in template.Properties.ObjectsOf("AWS::Lambda::Function"))
        {
            foreach (var when in FunctionCode.WhenArchive(template, function))
            {
                var missing = Missing(template, function, when);
                if (missing.Length > 0)
                {
                    yield return AtKey(function.Place, $"A function whose code is no image needs {missing}.");
                    break;
                }
            }
        }
    }

    private static string Missing(CheckedTemplate template, CheckedObject function, Assumptions when)
    {
        var lacksHandler = template.CanLack(function, "Handler", when);
        var lacksRuntime = template.CanLack(function, "Runtime", when);
        return (lacksHandler, lacksRuntime) switch
        {
            (true, true) => "'Handler' and 'Runtime'",
            (true, false) => "'Handler'",
            (false, true) => "'Runtime'",
            _ => "",
        };
    }
}
