using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Scalars;

/// <summary>A text of digits that begins with zero stands in quotes.</summary>
internal sealed class NumberKeepsItsDigits : QuoteRule
{
    public override RuleInfo Info { get; } = new("CG1701", Severity.Warning,
        "Digits that begin with a zero, such as an account or a file's mode, stand in quotes.",
        "Without them they are a number: CloudFormation reads 000400 as octal, which is 256, and 012345678901 as 1.2345678901E10.",
        Guide.Formats)
    {
        Wrong = """
            Parameters:
              Account:
                Type: String
                Default: 012345670123
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref Account
            """,
        Right = """
            Parameters:
              Account:
                Type: String
                Default: '012345670123'
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref Account
            """,
        IsFixable = true,
    };

    protected override string? Problem(Place place, ScalarNode scalar)
    {
        var written = scalar.Written!;
        var read = scalar.Kind == ScalarKind.Integer ? place.Text! : "a number without the zero";
        return WrittenScalars.HasLeadingZero(written) ? $"Write '{written}' in quotes: without them YAML reads {written} as {read}." : null;
    }
}
