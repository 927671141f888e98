using System.Numerics;

namespace SatuData.Classification.Disclosure.Systems;

/// <summary>An exact fraction in lowest terms, its denominator positive.</summary>
internal readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    public static readonly Rational Zero = new(BigInteger.Zero);
    public static readonly Rational One = new(BigInteger.One);

    private readonly BigInteger _numerator;
    private readonly BigInteger _lessOne;

    public Rational(BigInteger whole)
    {
        _numerator = whole;
        _lessOne = BigInteger.Zero;
    }

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        common = denominator.Sign < 0 ? -common : common;
        _numerator = numerator / common;
        _lessOne = (denominator / common) - 1;
    }

    public bool IsZero => _numerator.IsZero;

    public int Sign => _numerator.Sign;

    private BigInteger Denominator => _lessOne + 1;

    // Nearly every coefficient of nested sums is whole.
    private bool IsWhole => _lessOne.IsZero;

    public static Rational operator +(Rational a, Rational b) => a.IsWhole && b.IsWhole
        ? new(a._numerator + b._numerator)
        : new((a._numerator * b.Denominator) + (b._numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a) => a.IsWhole ? new(-a._numerator) : new(-a._numerator, a.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator *(Rational a, Rational b) => a.IsWhole && b.IsWhole
        ? new(a._numerator * b._numerator)
        : new(a._numerator * b._numerator, a.Denominator * b.Denominator);

    public static Rational operator /(Rational a, Rational b) =>
        b.IsWhole && b._numerator.IsOne ? a : new(a._numerator * b.Denominator, a.Denominator * b._numerator);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    public static Rational Abs(Rational a) => a.Sign < 0 ? -a : a;

    public int CompareTo(Rational other) => IsWhole && other.IsWhole
        ? _numerator.CompareTo(other._numerator)
        : (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    public bool Equals(Rational other) => _numerator == other._numerator && _lessOne == other._lessOne;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_numerator, _lessOne);

    public override string ToString() => IsWhole ? $"{_numerator}" : $"{_numerator}/{Denominator}";
}
