using System.Globalization;
using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules;

/// <summary>Fn::Cidr takes a range and a count.</summary>
internal sealed class CidrTakesARange : CallRule
{
    public override RuleInfo Info { get; } = new("CG2113", Severity.Error,
        "Fn::Cidr takes a range of addresses, how many blocks to make of it (1 to 256), and perhaps the bits of a host.",
        "CloudFormation refuses the template.",
        Guide.Cidr)
    {
        Wrong = """
            Resources:
              Subnet:
                Type: AWS::EC2::Subnet
                Properties:
                  VpcId: vpc-0a1b2c3d
                  CidrBlock: !Select [0, !Cidr [10.0.0.0/16, 300, 8]]
            """,
        Right = """
            Resources:
              Subnet:
                Type: AWS::EC2::Subnet
                Properties:
                  VpcId: vpc-0a1b2c3d
                  CidrBlock: !Select [0, !Cidr [10.0.0.0/16, 200, 8]]
            """,
    };

    protected override bool Concerns(IntrinsicFunction function) => function == IntrinsicFunction.Cidr;

    protected override IEnumerable<Finding> Check(Call call, CheckedTemplate template)
    {
        if (call.Argument.Items is not { Length: 2 or 3 } parts)
        {
            yield return At(call.Argument, "Fn::Cidr takes a list of two or three: a range, a count, and the bits of a host.");
            yield break;
        }

        if (IsNoText(parts[0], template) || parts[0].Text?.Contains('/', StringComparison.Ordinal) == false)
        {
            yield return At(parts[0], "Fn::Cidr divides a range such as 10.0.0.0/16, and this is none.");
        }

        if (IsOutside(parts[1], 1, 256))
        {
            yield return At(parts[1], $"Fn::Cidr makes 1 to 256 blocks, and not {parts[1].Text}.");
        }

        if (parts.Length == 3 && IsOutside(parts[2], 1, 128))
        {
            yield return At(parts[2], $"A host has 1 to 128 bits, and not {parts[2].Text}.");
        }
    }

    private static bool IsOutside(Place place, int least, int most) =>
        place.Text is { } text && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < least || number > most);
}
