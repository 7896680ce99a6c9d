using System.Text;
using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Sections;

/// <summary>User data fits into what EC2 takes.</summary>
internal sealed class UserDataFits : Rule
{
    public override RuleInfo Info { get; } = new("CG1011", Severity.Error,
        "User data has at most 16,384 bytes, before it is encoded.",
        "EC2 refuses the instance or the launch template; CloudFormation itself says nothing before.",
        Guide.Limits);

    private const int MaxBytes = 16_384;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            if (value is { IsWhole: true, Property.Name: "UserData" }
                && LeastBytes(value.Place) is > MaxBytes and var bytes)
            {
                yield return At(value.Place, $"User data of at least {Digits.Grouped(bytes)} bytes is more than the {Digits.Grouped(MaxBytes)} that EC2 takes: move files into cfn-init metadata or a bucket.");
            }
        }
    }

    // References count as nothing, because only deploy time knows how long they are.
    private static int LeastBytes(Place place)
    {
        if (place.Text is { } text)
        {
            return Encoding.UTF8.GetByteCount(text);
        }

        if (place.Calls(IntrinsicFunction.Sub))
        {
            return WithoutVariables((place.Argument.Items is [var first, _] ? first : place.Argument).Text ?? "");
        }

        if (place.Calls(IntrinsicFunction.Join) && place.Argument.Items is [{ Text: { } delimiter }, var parts])
        {
            var bytes = Math.Max(0, parts.Items.Length - 1) * Encoding.UTF8.GetByteCount(delimiter);
            foreach (var part in parts.Items)
            {
                bytes += LeastBytes(part);
            }

            return bytes;
        }

        if (place.Calls(IntrinsicFunction.If) && place.Argument.Items is [_, var then, var otherwise])
        {
            return Math.Min(LeastBytes(then), LeastBytes(otherwise));
        }

        return place.Calls(IntrinsicFunction.Base64) ? LeastBytes(place.Argument) : 0;
    }

    private static int WithoutVariables(string text)
    {
        var bytes = Encoding.UTF8.GetByteCount(text);
        foreach (var variable in SubText.Variables(text))
        {
            bytes -= variable.Length + "${}".Length;
        }

        return bytes;
    }
}
