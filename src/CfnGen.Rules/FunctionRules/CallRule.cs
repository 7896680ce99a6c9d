using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules;

/// <summary>A rule about what a function is given.</summary>
internal abstract class CallRule : Rule
{
    public sealed override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var call in template.Calls)
        {
            if (Concerns(call.Function))
            {
                foreach (var finding in Check(call, template))
                {
                    yield return finding;
                }
            }
        }
    }

    protected abstract bool Concerns(IntrinsicFunction function);

    protected abstract IEnumerable<Finding> Check(Call call, CheckedTemplate template);

    /// <summary>Whether the place surely holds no text.</summary>
    protected static bool IsNoText(Place place, CheckedTemplate template) =>
        ResultForms.Of(place, template) is ResultForm.List or ResultForm.Object;

    /// <summary>Whether the place surely holds no list.</summary>
    protected static bool IsNoList(Place place, CheckedTemplate template) =>
        ResultForms.Of(place, template) is ResultForm.Text or ResultForm.Object;
}
