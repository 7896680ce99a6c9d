using CfnGen.Model;

namespace CfnGen.Stacks.Tests.Parts;

/// <summary>A text as a parameter of the stack <c>the-stack</c> would hold it: with its references replaced.</summary>
internal static class DeployedParameter
{
    public static string TextOf(CfnString value) => DeployedText.Of(new ParameterStack(value).ToTemplate(), "Resources/Parameter/Properties/Value");

    private sealed class ParameterStack(CfnString value) : Stack
    {
        public Resources.SSM.Parameter Parameter => Resource(() => new Resources.SSM.Parameter { Type = Resources.SSM.ParameterType.String, Value = value });
    }
}
