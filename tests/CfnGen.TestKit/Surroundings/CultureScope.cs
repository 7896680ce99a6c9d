using System.Globalization;

namespace CfnGen.TestKit.Surroundings;

/// <summary>Runs a block under another culture, to show that it changes no byte.</summary>
public sealed class CultureScope : IDisposable
{
    private readonly CultureInfo culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo uiCulture = CultureInfo.CurrentUICulture;

    /// <param name="name">
    /// <c>tr-TR</c> has the dotless i and the decimal comma. Where .NET runs without culture data, a culture with the same
    /// separators takes its place.
    /// </param>
    public CultureScope(string name) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Culture(name);

    public void Dispose()
    {
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = uiCulture;
    }

    private static CultureInfo Culture(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            var foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            foreign.NumberFormat.NumberDecimalSeparator = ",";
            foreign.NumberFormat.NumberGroupSeparator = ".";
            foreign.NumberFormat.NegativeSign = "−";
            foreign.DateTimeFormat.DateSeparator = ".";
            foreign.DateTimeFormat.TimeSeparator = ".";
            return foreign;
        }
    }
}
