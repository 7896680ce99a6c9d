using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Scalars;

/// <summary>A text that other readers of YAML take for something else stands in quotes.</summary>
internal sealed class TextIsText : QuoteRule
{
    public override RuleInfo Info { get; } = new("CG1703", Severity.Info,
        "A text that looks like a date, a time or a number stands in quotes.",
        "CloudFormation reads it as text, but other tools do not agree: to many readers of YAML 2012-10-17 is a date, 12:30 is 750 and 1e3 is 1000.",
        Guide.Formats)
    {
        Wrong = """
            AWSTemplateFormatVersion: 2010-09-09
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
        Right = """
            AWSTemplateFormatVersion: '2010-09-09'
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
        IsFixable = true,
    };

    // Digits that begin with a zero CloudFormation itself gets wrong, which is another rule's business;
    // and a letter such as N, the type of a key, is a word for no to the specification only, and to no reader.
    protected override string? Problem(Place place, ScalarNode scalar) =>
        scalar is { Kind: ScalarKind.String, Written: { Length: > 1 } written } && !WrittenScalars.HasLeadingZero(written)
            ? $"Write '{place.Text}' in quotes, so that every tool reads it as text."
            : null;
}
