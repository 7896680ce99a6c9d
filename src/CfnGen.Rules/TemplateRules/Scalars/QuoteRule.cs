using CfnGen.Model.Documents;
using CfnGen.Rules.Fixes;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Scalars;

/// <summary>A rule about scalars that belong in quotes, which mends them by quoting.</summary>
internal abstract class QuoteRule : Rule, IFixable
{
    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var place in WrittenScalars.Of(template))
        {
            if (Problem(place, (ScalarNode)place.Node) is { } problem)
            {
                yield return At(place, problem);
            }
        }
    }

    public IEnumerable<Fix> Fixes(CheckedTemplate template, SourceText source)
    {
        foreach (var place in WrittenScalars.Of(template))
        {
            var scalar = (ScalarNode)place.Node;
            if (Problem(place, scalar) is { } problem)
            {
                yield return Quoting.Of(At(place, problem), scalar, source);
            }
        }
    }

    /// <summary>What to say of a scalar without quotes; null when it is well as it is.</summary>
    protected abstract string? Problem(Place place, ScalarNode scalar);
}
