using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

/// <summary>A rule about numbers that one owner gives once: the ports of a load balancer, the priorities of a listener.</summary>
/// <param name="type">The type of the resources that take a number.</param>
/// <param name="owner">Their property that names the owner.</param>
/// <param name="number">Their property that holds the number.</param>
internal abstract class NumberTakenOnce(string type, string owner, string number) : Rule
{
    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var seen = new List<Taken>();
        foreach (var taker in template.Properties.ObjectsOf(type))
        {
            if (template.Values(taker, owner) is not [var one])
            {
                continue;
            }

            foreach (var known in template.Numbers(taker, number))
            {
                var taken = new Taken(taker.Resource, one, known);
                if (seen.Find(other => AreSame(template, other, taken)) is { } first)
                {
                    yield return At(known.Place, Problem(first.Resource.Name, known.Text));
                }

                seen.Add(taken);
            }
        }
    }

    /// <summary>What to say where the number is taken already.</summary>
    protected abstract string Problem(string first, string text);

    private static bool AreSame(CheckedTemplate template, Taken one, Taken other) =>
        one.Resource != other.Resource
        && one.Number.Number.Equals(other.Number.Number)
        && template.AreSame(one.Owner.Place, other.Owner.Place)
        && template.CanMeet(one.Number.When, other.Number.When)
        && template.CanMeet(one.Owner.When, other.Owner.When);

    private sealed record Taken(CheckedResource Resource, Branch Owner, KnownNumber Number);
}
