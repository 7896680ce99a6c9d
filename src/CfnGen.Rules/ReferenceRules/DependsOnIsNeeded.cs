using CfnGen.Model.Documents;
using CfnGen.Rules.Fixes;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>DependsOn says what references do not.</summary>
internal sealed class DependsOnIsNeeded : Rule, IFixable
{
    public override RuleInfo Info { get; } = new("CG2207", Severity.Warning,
        "DependsOn names only resources that nothing else in the resource refers to.",
        "Ref, Fn::GetAtt and Fn::Sub make CloudFormation wait already; what stands there twice has to be kept in step by hand.",
        Guide.DependsOn)
    {
        Wrong = """
            Resources:
              Queue:
                Type: AWS::SQS::Queue
              Alerts:
                Type: AWS::SNS::Topic
                DependsOn: Queue
                Properties:
                  DisplayName: !GetAtt Queue.QueueName
            """,
        Right = """
            Resources:
              Queue:
                Type: AWS::SQS::Queue
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !GetAtt Queue.QueueName
            """,
        IsFixable = true,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var reference in Needless(template))
        {
            yield return FindingAt(reference);
        }
    }

    public IEnumerable<Fix> Fixes(CheckedTemplate template, SourceText source)
    {
        var needless = new List<Reference>(Needless(template));
        for (var first = 0; first < needless.Count;)
        {
            // The names of one resource go together, because the commas between them are of no single one.
            var names = new List<Place>();
            var findings = new List<Finding>();
            var owner = needless[first].Owner;
            for (; first < needless.Count && needless[first].Owner.Name == owner.Name; first++)
            {
                names.Add(needless[first].Place);
                findings.Add(FindingAt(needless[first]));
            }

            yield return DependsOnRemoval.Of((MappingNode)owner.Entry.Node, names, findings, source);
        }
    }

    private static IEnumerable<Reference> Needless(CheckedTemplate template)
    {
        var certain = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in template.References)
        {
            if (reference.Owner.IsResource && reference.Kind is ReferenceKind.Ref or ReferenceKind.GetAtt && IsCertain(reference))
            {
                certain.Add(Key(reference));
            }
        }

        foreach (var reference in template.References)
        {
            if (reference.Kind == ReferenceKind.DependsOn && certain.Contains(Key(reference)) && KnownNames.MayBeResource(template, reference.Target))
            {
                yield return reference;
            }
        }
    }

    private Finding FindingAt(Reference reference) =>
        At(reference.Place, $"'{reference.Owner.Name}' refers to '{reference.Target}' and so waits for it already: remove it from DependsOn.");

    private static string Key(Reference reference) => $"{reference.Owner.Name} {reference.Target}";

    // A reference in one branch of an Fn::If makes nobody wait in the other.
    private static bool IsCertain(Reference reference) =>
        reference.When.Outer is null || (reference.When.Outer.Outer is null && reference.Owner.Entry["Condition"] is not null);
}
