using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules;

/// <summary>Fn::FindInMap takes a mapping and two keys.</summary>
internal sealed class FindInMapTakesThreeNames : CallRule
{
    public override RuleInfo Info { get; } = new("CG2109", Severity.Error,
        "Fn::FindInMap takes the name of a mapping and two keys, and with AWS::LanguageExtensions a default.",
        "CloudFormation refuses the template.",
        Guide.FindInMap)
    {
        Wrong = """
            Mappings:
              Sizes:
                prod: {Type: m7g.large}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [Sizes, prod]
            """,
        Right = """
            Mappings:
              Sizes:
                prod: {Type: m7g.large}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [Sizes, prod, Type]
            """,
    };

    protected override bool Concerns(IntrinsicFunction function) => function == IntrinsicFunction.FindInMap;

    protected override IEnumerable<Finding> Check(Call call, CheckedTemplate template)
    {
        var parts = call.Argument.Items;
        if (parts.Length is not (3 or 4))
        {
            yield return At(call.Argument, "Fn::FindInMap takes a list of three: a mapping and two keys.");
            yield break;
        }

        if (parts.Length == 4 && parts[3]["DefaultValue"] is null)
        {
            yield return At(parts[3], "The fourth item of Fn::FindInMap is a mapping with 'DefaultValue'.");
        }

        for (var index = 0; index < 3; index++)
        {
            if (IsNoText(parts[index], template))
            {
                yield return At(parts[index], $"Fn::FindInMap takes names, and not {NodeWords.Of(parts[index].Node)}.");
            }
            else if (parts[index].Text is null && !IsAllowed(parts[index], index, template))
            {
                yield return At(parts[index], $"Here Fn::FindInMap takes {(index == 0 ? "a name" : "a name, Ref or Fn::FindInMap")}; other functions need 'Transform: {Macros.LanguageExtensions}'.");
            }
        }
    }

    private static bool IsAllowed(Place part, int index, CheckedTemplate template) =>
        template.Macros.Include(Macros.LanguageExtensions)
        || template.Macros.MayChangeAnything
        || part.Calls(IntrinsicFunction.Ref)
        || part.Calls(IntrinsicFunction.FindInMap)
        || (index > 0 && part.Calls(IntrinsicFunction.Transform));
}
